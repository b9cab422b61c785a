"""Settings of the whole project, read from the environment (docs/deployment.md lists them)."""

import os
import sys
from pathlib import Path
from typing import Any

import bootstrap_wrapper
import dj_database_url
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from perhetyo.embedded_postgres import default_cluster
from perhetyo.environment import flag, from_environment_or_file, oidc, oidc_provider, secret, words

BASE_DIR = Path(__file__).resolve().parent.parent
LOCAL_DIR = Path(os.environ.get("PERHETYO_LOCAL", BASE_DIR / ".local"))

IS_DEMO = flag("PERHETYO_DEMO")
IS_TEST = "pytest" in sys.modules
DEBUG = False
# The demo and the tests speak plain http on the loopback address; everything else is https.
IS_HTTPS = not (IS_DEMO or IS_TEST)
SECRET_KEY = secret("SECRET_KEY", local_file=LOCAL_DIR / "secret_key")
SALT_KEY = secret("CONTACT_KEY", local_file=LOCAL_DIR / "contact_key")
SECOND_FACTOR_KEY = secret("SECOND_FACTOR_KEY", local_file=LOCAL_DIR / "second_factor_key")
ALLOWED_HOSTS = words("ALLOWED_HOSTS", default="127.0.0.1,localhost" if not IS_HTTPS else "")

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "auditlog",
    "pgtrigger",
    "csp",
    "crispy_forms",
    "crispy_bootstrap5",
    "perhetyo.apps.PerhetyoConfig",
    "cases.apps.CasesConfig",
    "meetings.apps.MeetingsConfig",
    "reviews.apps.ReviewsConfig",
]

MIDDLEWARE = [
    # Before all that may answer by itself, so that every answer has them.
    "perhetyo.middleware.headers",
    "csp.middleware.CSPMiddleware",
    "perhetyo.middleware.real_address",
    "django.middleware.security.SecurityMiddleware",
    # Pages travel compressed. Cookies are SameSite=Strict, so that no foreign page can make a signed-in
    # browser ask again and again and measure (BREACH); Django pads the answers besides.
    "django.middleware.gzip.GZipMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "perhetyo.middleware.own_pages_only",
    # Before the session: in shared mode there is no session and no user, whatever cookies come along.
    "cases.shared_screen.middleware.shared_screen",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "perhetyo.middleware.plain_input",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "perhetyo.sessions.limits",
    "allauth.account.middleware.AccountMiddleware",
    "auditlog.middleware.AuditlogMiddleware",
    "perhetyo.gate.refuse_undeclared",
]

ROOT_URLCONF = "perhetyo.urls"
WSGI_APPLICATION = "perhetyo.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
                "perhetyo.context.site",
            ],
        },
    }
]


# Database: one PostgreSQL, one role for each kind of work (docs/decisions/0002-database-roles.md).
ADDRESSES = {"app": "DATABASE_URL", "app_shared": "DATABASE_SHARED_URL", "owner": "DATABASE_OWNER_URL"}


def _database(role: str, urls: dict[str, str]) -> dict[str, Any]:
    try:
        config: dict[str, Any] = dict(dj_database_url.parse(urls[role]))
    except (ValueError, dj_database_url.ParseError) as error:
        raise ImproperlyConfigured(f"{ADDRESSES[role]} is not an address of a database.") from error
    if not config.get("ENGINE", "").endswith("postgresql"):
        raise ImproperlyConfigured(f"{ADDRESSES[role]} must be an address of PostgreSQL: postgres://...")
    # Everybody else waits behind a migration that waits for a table, so it gives up early (decision 0009).
    timeouts = (
        "-c lock_timeout=1000" if role == "owner" else "-c lock_timeout=5000 -c statement_timeout=10000"
    )
    config["OPTIONS"] = {
        **config.get("OPTIONS", {}),
        "connect_timeout": 3,
        # What is asked again is planned once a connection: an eighth of a page's time (docs/performance.md).
        "server_side_binding": role != "owner",
        "prepare_threshold": 5,
        "options": f"{timeouts} -c idle_in_transaction_session_timeout=15000",
    }
    config["CONN_MAX_AGE"] = 60
    config["CONN_HEALTH_CHECKS"] = True
    return config


def _database_urls() -> dict[str, str]:
    app = from_environment_or_file("DATABASE_URL")
    if app is None:
        return default_cluster().urls()
    return {
        "app": app,
        # Only commands that migrate are given the owner's address; the web process never is.
        "owner": from_environment_or_file("DATABASE_OWNER_URL") or app,
        "app_shared": from_environment_or_file("DATABASE_SHARED_URL") or app,
    }


_urls = _database_urls()
DATABASES = {
    "default": _database("app", _urls),
    "shared": _database("app_shared", _urls),
    "owner": _database("owner", _urls),
}
DATABASE_ROUTERS = ["perhetyo.database.OneDatabase"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# Rates and used challenges live here, so that all web processes count together; few rows would let a
# stranger push them out by asking from many addresses.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}

# People and log-in
AUTH_USER_MODEL = "perhetyo.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["perhetyo.passwords.Argon2"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 15}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "perhetyo.passwords.NotEasy"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "my_families"
ACCOUNT_ADAPTER = "perhetyo.accounts.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_RATE_LIMITS = {
    "login": "30/m/ip",
    "login_failed": "30/m/ip,6/m/key",
    "reauthenticate": "5/5m/user",
    "prove": "5/5m/key",
    "prove_on_new_devices": "60/h/user",
    "passkey": "30/m/ip",
    "choose_password": "10/m/ip",  # nosec B105
    "verify": "30/m/ip",
    "pair": "20/m/ip",
    "file": "20/10m/user",
    "exceptional": "10/h/user",
}
# Second factors: the rows are allauth's; its pages for them are not in our addresses.
# In the demo everybody is everybody: a password is enough, and many may be Tiina at once.
SECOND_FACTOR_REQUIRED = flag("SECOND_FACTOR_REQUIRED", default=not (IS_DEMO or IS_TEST))
MFA_ADAPTER = "perhetyo.second_factor.MfaAdapter"
MFA_SUPPORTED_TYPES = ["webauthn", "totp", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_USER_VERIFICATION = "required"
MFA_TOTP_ISSUER = "Perhetyö"
MFA_RECOVERY_CODE_COUNT = 10
MFA_RECOVERY_CODE_DIGITS = 10
SHARED_PIN_TRIES = 5

# The organisation's own log-in, where OIDC_* names it (perhetyo.oidc): it makes no account, stores nothing.
OIDC = oidc()
SOCIALACCOUNT_ADAPTER = "perhetyo.oidc.SocialAccountAdapter"
SOCIALACCOUNT_LOGIN_ON_GET = True
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False
SOCIALACCOUNT_PROVIDERS = oidc_provider(OIDC)

# Sessions and cookies: the same names in the demo; browsers treat the loopback address as secure.
SESSION_COOKIE_NAME = "__Host-s"
CSRF_COOKIE_NAME = "__Host-csrf"
SHARED_COOKIE_NAME = "__Host-y"
SHARED_TOUCH_COOKIE_NAME = "__Host-yt"
DEVICE_COOKIE_NAME = "__Host-d"
LANGUAGE_COOKIE_NAME = "language"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = True
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = LANGUAGE_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Strict"
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_AGE = 10 * 60 * 60  # seconds: an office day; perhetyo.sessions ends it then in any case
SESSION_LOCK_SECONDS = 15 * 60
SESSION_IDLE_SECONDS = 60 * 60
SIGN_INS_AT_ONCE = 0 if IS_DEMO else 2  # 0: as many as there are
STEP_UP_SECONDS = 5 * 60
SHARED_MINUTES = 30
SHARED_COVER_SECONDS = 180
SHARED_REOPEN_SECONDS = 10 * 60  # covered longer than this, only the worker opens it again
CSRF_FAILURE_VIEW = "perhetyo.views.errors.csrf_failure"

# Headers
SECURE_SSL_REDIRECT = IS_HTTPS
SECURE_HSTS_SECONDS = 63072000 if IS_HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = IS_HTTPS
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
IS_BEHIND_PROXY = flag("BEHIND_PROXY")
if IS_BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "object-src": [NONE],
        "frame-src": [NONE],
        "worker-src": [NONE],
        "require-trusted-types-for": ["'script'"],
        "trusted-types": [NONE],
        "report-uri": ["/csp/"],
    }
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FILES = 1  # a file is sent alone, and never lies on a disk on its way
FILE_UPLOAD_HANDLERS = ["perhetyo.files.InMemory"]
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000  # a plan of 40 goals with a pair of numbers for each voice

# Languages and time
LANGUAGE_CODE = "fi"
LANGUAGES = [("fi", _("Finnish")), ("sv", _("Swedish")), ("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "Europe/Helsinki"
USE_TZ = True

# Static files
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [("bootstrap/css", bootstrap_wrapper.get_bootstrap_css_dir())]
WHITENOISE_USE_FINDERS = IS_DEMO or IS_TEST
WHITENOISE_ALLOW_ALL_ORIGINS = False
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if IS_DEMO or IS_TEST
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
CRISPY_ALLOWED_TEMPLATE_PACKS = CRISPY_TEMPLATE_PACK = "bootstrap5"

# Field changes are logged by actor; the words of a record are not copied into the log (domain.md 8).
AUDITLOG_DISABLE_REMOTE_ADDR = False
PGTRIGGER_SCHEMA_EDITOR = True

# Checkpoints are signed by a command with a key that in production only its own account can read.
CHECKPOINT_KEY_FILE = Path(os.environ.get("CHECKPOINT_KEY_FILE", LOCAL_DIR / "checkpoint.key"))
CHECKPOINT_FOLDER = Path(os.environ.get("CHECKPOINT_FOLDER", LOCAL_DIR / "checkpoints"))

# Who read whose data, while the disk of the database is full (perhetyo/log_aside.py).
READ_LOG_FOLDER = Path(os.environ.get("READ_LOG_FOLDER", LOCAL_DIR / "read_log"))

# Logs carry ids, never client data; error reports never carry forms or local variables.
DEFAULT_EXCEPTION_REPORTER_FILTER = "perhetyo.middleware.BlankReporterFilter"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {
            "()": "perhetyo.logs.WithoutWords",
            "format": "%(asctime)s %(levelname)s %(name)s %(message)s",
        }
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {"django": {"handlers": ["console"], "level": "WARNING", "propagate": False}},
}
ADMINS: list[tuple[str, str]] = []
# Nothing is sent by mail yet.
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
