"""Signs in with social-auth-core. Arguments: key, secret, callback. Prints the authorize URL, reads the callback's URL, prints the user."""

import json
import sys
from urllib.parse import parse_qsl, urlsplit

from social_core.backends.weibo import WeiboOAuth2
from social_core.strategy import BaseStrategy

KEY, SECRET, CALLBACK = sys.argv[1:]


class Nonces:
    """Accepts every state: the session compares it."""

    use = staticmethod(lambda *arguments: True)
    consume = staticmethod(lambda *arguments: True)


class Storage:
    nonce = Nonces


class Strategy(BaseStrategy):
    """A website without templates, users or cookies."""

    def __init__(self):
        super().__init__(Storage)
        self.session = {}
        self.query = {}

    def get_setting(self, name):
        return {"SOCIAL_AUTH_WEIBO_KEY": KEY, "SOCIAL_AUTH_WEIBO_SECRET": SECRET}[name]

    def request_data(self, merge=True):
        return self.query

    def build_absolute_uri(self, path=None):
        return path

    def session_get(self, name, default=None):
        return self.session.get(name, default)

    def session_set(self, name, value):
        self.session[name] = value

    def session_pop(self, name):
        return self.session.pop(name, None)

    def authenticate(self, backend, *args, **kwargs):
        return kwargs["response"]


strategy = Strategy()
print(WeiboOAuth2(strategy, redirect_uri=CALLBACK).auth_url(), flush=True)
strategy.query = dict(parse_qsl(urlsplit(sys.stdin.readline().strip()).query))
user = WeiboOAuth2(strategy, redirect_uri=CALLBACK)
user.data = strategy.query
response = user.auth_complete()
print(json.dumps({"id": str(response["id"]), "name": response["screen_name"]}))
