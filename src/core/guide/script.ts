/**
 * The page's only script: the language switch tells the document its language, and the buttons copy. A page that was opened
 * from a file may have no clipboard: then the value is copied by command, or at least selected, so that one key is left.
 */
export const script = `"use strict";
(() => {
  const root = document.documentElement;
  const status = document.getElementById("status");
  const radios = [...document.querySelectorAll('input[name="language"]')];
  let ending;

  const speak = () => {
    root.lang = radios.find((radio) => radio.checked).value;
  };

  const tell = (outcome, button) => {
    const chinese = root.lang.startsWith("zh");
    const text = status.dataset[outcome + (chinese ? "Zh" : "En")];
    const name = chinese ? button.dataset.nameZh : button.dataset.nameEn;
    status.textContent = text.replace("{field}", () => name);
    clearTimeout(ending);
    ending = setTimeout(() => {
      status.textContent = "";
      for (const other of document.querySelectorAll("button[data-done]")) delete other.dataset.done;
    }, 4000);
  };

  const byClipboard = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  };

  const byCommand = (text) => {
    const give = (event) => {
      event.preventDefault();
      event.clipboardData.setData("text/plain", text);
      given = true;
    };
    let given = false;
    document.addEventListener("copy", give);
    try {
      return document.execCommand("copy") && given;
    } catch {
      return false;
    } finally {
      document.removeEventListener("copy", give);
    }
  };

  const select = (button) => {
    const range = document.createRange();
    range.selectNodeContents(button.closest(".held").querySelector(".value"));
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  document.addEventListener("click", async ({ target }) => {
    const button = target.closest("button[data-copy]");
    if (!button) return;
    const text = button.dataset.copy;
    if (!(await byClipboard(text))) {
      select(button);
      if (!byCommand(text)) return tell("selected", button);
    }
    tell("copied", button);
    button.dataset.done = "";
  });

  for (const radio of radios) radio.addEventListener("change", speak);
  speak();
  root.classList.add("scripted");
})();
`;
