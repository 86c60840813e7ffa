import com.xkcoding.http.config.HttpConfig;
import java.util.Scanner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import me.zhyd.oauth.config.AuthConfig;
import me.zhyd.oauth.model.AuthCallback;
import me.zhyd.oauth.model.AuthResponse;
import me.zhyd.oauth.model.AuthUser;
import me.zhyd.oauth.request.AuthWeiboRequest;

/** Signs in with JustAuth. Arguments: key, secret, callback. Prints the authorize URL, reads the callback's URL, prints the user. */
public class JustAuth {
  public static void main(String[] arguments) {
    AuthConfig config =
        AuthConfig.builder()
            .clientId(arguments[0])
            .clientSecret(arguments[1])
            .redirectUri(arguments[2])
            // The default of 3 seconds is short for a busy machine.
            .httpConfig(HttpConfig.builder().timeout(60_000).build())
            .build();
    AuthWeiboRequest request = new AuthWeiboRequest(config);
    System.out.println(request.authorize("a-state"));
    System.out.flush();
    String url = new Scanner(System.in).nextLine();
    AuthCallback callback = AuthCallback.builder().code(parameter(url, "code")).state(parameter(url, "state")).build();
    @SuppressWarnings("unchecked")
    AuthResponse<AuthUser> response = request.login(callback);
    AuthUser user = response.getData();
    if (user != null) System.out.println("{\"id\":\"" + user.getUuid() + "\",\"name\":\"" + user.getNickname() + "\"}");
    // The cache of states has a thread that never ends.
    System.exit(response.ok() ? 0 : 1);
  }

  private static String parameter(String url, String name) {
    Matcher matcher = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(url);
    return matcher.find() ? matcher.group(1) : "";
  }
}
