/**
 * The page's script: it applies the language switch and makes the buttons copy. A page that was opened from a file may have no
 * clipboard API: then the value is copied with execCommand, or selected so that the reader can copy it with a key.
 */
export const script = `"use strict";
(() => {
  const root = document.documentElement;
  const status = document.getElementById("status");
  const radios = [...document.querySelectorAll('input[name="language"]')];
  let timer;

  const applyLanguage = () => {
    root.lang = radios.find((radio) => radio.checked).value;
  };

  const announce = (outcome, button) => {
    const chinese = root.lang.startsWith("zh");
    const text = status.dataset[outcome + (chinese ? "Zh" : "En")];
    const name = chinese ? button.dataset.nameZh : button.dataset.nameEn;
    status.textContent = text.replace("{field}", () => name);
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = "";
      for (const other of document.querySelectorAll("button[data-done]")) delete other.dataset.done;
    }, 4000);
  };

  const copyWithApi = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  };

  const copyWithCommand = (text) => {
    const onCopy = (event) => {
      event.preventDefault();
      event.clipboardData.setData("text/plain", text);
      isSet = true;
    };
    let isSet = false;
    document.addEventListener("copy", onCopy);
    try {
      return document.execCommand("copy") && isSet;
    } catch {
      return false;
    } finally {
      document.removeEventListener("copy", onCopy);
    }
  };

  const select = (button) => {
    const range = document.createRange();
    range.selectNodeContents(button.closest(".field-value").querySelector(".value"));
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  document.addEventListener("click", async ({ target }) => {
    const button = target.closest("button[data-copy]");
    if (!button) return;
    const text = button.dataset.copy;
    if (!(await copyWithApi(text))) {
      select(button);
      if (!copyWithCommand(text)) return announce("selected", button);
    }
    announce("copied", button);
    button.dataset.done = "";
  });

  for (const radio of radios) radio.addEventListener("change", applyLanguage);
  applyLanguage();
  root.classList.add("scripted");
})();
`;
