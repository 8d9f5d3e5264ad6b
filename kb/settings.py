"""Every setting, in one file. What differs between machines comes from the environment: kb/environment.py."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from kb.environment import read_choices, read_database, read_flag, read_list, read_number, read_text
from players.eligibility.rulesets import UNCONFIRMED

BASE_DIR = Path(__file__).resolve().parent.parent
VAR = BASE_DIR / "var"  # everything this installation makes: database, media, keys; ignored by git

DEBUG = read_flag(os.environ, "DEBUG", False)
# Unless told, this is a site on its maker's own machine: over plain http, with a key that was made there.
PRODUCTION = read_flag(os.environ, "PRODUCTION", False)


def own_key(path: Path) -> str:
    """The secret key of this machine: made at random once, kept readable by its owner only."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(f".{os.getpid()}")
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(50))
        with suppress(FileExistsError):  # two started at once: the first one's key counts
            os.link(draft, path)
        draft.unlink()
    return path.read_text().strip()


if PRODUCTION and DEBUG:
    raise ImproperlyConfigured("DEBUG shows settings and code to strangers: it cannot be on together with PRODUCTION.")
SECRET_KEY = (
    read_text(os.environ, "SECRET_KEY") if PRODUCTION else os.environ.get("SECRET_KEY") or own_key(VAR / "secret-key")
)
if len(SECRET_KEY) < 50:
    raise ImproperlyConfigured("SECRET_KEY must have at least 50 characters.")
ALLOWED_HOSTS = read_list(os.environ, "ALLOWED_HOSTS", "" if PRODUCTION else "localhost,127.0.0.1,[::1]")
if not ALLOWED_HOSTS:
    raise ImproperlyConfigured("ALLOWED_HOSTS must name the hosts that this site answers for, separated by commas.")
CSRF_TRUSTED_ORIGINS = read_list(os.environ, "CSRF_TRUSTED_ORIGINS")

VAR.mkdir(exist_ok=True)
DATABASES = {"default": read_database(os.environ, "DATABASE_URL", f"sqlite:///{VAR / 'werdegang.sqlite3'}")}
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True  # the pool hands out no connection that died with its server
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "kb",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
    "django_filters",
    "simple_history",
    "django_tasks",
    "django_tasks_db",
    "players",
    "interviews",
]
MIDDLEWARE = [
    "kb.headers.security_headers",
    "django.middleware.gzip.GZipMiddleware",  # pads at random, so that lengths tell nothing of a form's token
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "kb.languages.language_of_the_address",
    "kb.limits.query_limits",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
    "kb.throttle.login_throttle",
    "kb.throttle.suggestion_throttle",
]
ROOT_URLCONF = "kb.urls"
WSGI_APPLICATION = "kb.wsgi.application"
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
            ],
        },
    },
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE = "en"
LANGUAGES = [
    ("en", "English"),
    ("de", "Deutsch"),
    ("ja", "日本語"),
]  # each in its own words: that is how it is looked for
LOCALE_PATHS = [BASE_DIR / "locale"]
# An invented language with longer words, which shows what is hard-wired and what breaks: tools/translations.py
if not PRODUCTION and read_flag(os.environ, "PSEUDO_LANGUAGE", False):
    LANGUAGES.append(("en-xa", "Ƥšéüđô"))
    LOCALE_PATHS.append(VAR / "pseudo")
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"] if (BASE_DIR / "static").is_dir() else []
STATIC_ROOT.mkdir(exist_ok=True)  # whitenoise warns of a missing one at every start
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR / "media"
# Files wait here until they are read: never served, and seen by the server and by the worker.
UPLOADS_ROOT = Path(read_text(os.environ, "UPLOADS_ROOT", str(VAR / "uploads")))
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if PRODUCTION
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
# Outside production static files are served from where they lie: nothing to collect, nothing stale.
WHITENOISE_USE_FINDERS = not PRODUCTION
WHITENOISE_AUTOREFRESH = DEBUG
WHITENOISE_ALLOW_ALL_ORIGINS = False  # nothing here is for other sites

# pasted text of 1 000 000 characters, and room for its encoding; files are not counted here
DATA_UPLOAD_MAX_MEMORY_SIZE = 6 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FILES = 500  # a desk's folder at once; more come as a .zip

# Which extractor reads an import: interviews.extractors.rules, .model or .both. The last two ask the
# operator's own OpenAI-compatible endpoint (a local llama.cpp or Ollama server, say).
EXTRACTOR_URL = read_text(os.environ, "EXTRACTOR_URL", "")
EXTRACTOR = read_text(
    os.environ, "EXTRACTOR", "interviews.extractors.both" if EXTRACTOR_URL else "interviews.extractors.rules"
)
EXTRACTOR_MODEL = read_text(os.environ, "EXTRACTOR_MODEL", "")
EXTRACTOR_KEY = read_text(os.environ, "EXTRACTOR_KEY", "")
EXTRACTOR_TIMEOUT = read_number(os.environ, "EXTRACTOR_TIMEOUT", 30, at_least=1, at_most=600)  # seconds

# Long imports run in the background. Their queue is a table of our own database: manage.py db_worker takes from it.
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# Rules of eligibility that nobody has confirmed in FIFA's own text and this installation leaves out, by their keys in
# players/eligibility/rulesets.py. After a change: manage.py recompute_eligibility.
ELIGIBILITY_RULES_LEFT_OUT = read_choices(os.environ, "ELIGIBILITY_RULES_LEFT_OUT", UNCONFIRMED)

# Whether eligibility with its complete lists, birth data, merges and facts on minors, family or health wait for a
# second person before they are public. Switched off, what waits already goes on waiting until somebody confirms it.
SECOND_PAIR_OF_EYES = read_flag(os.environ, "SECOND_PAIR_OF_EYES", False)

# Under which names of erased people are remembered. Keep it when SECRET_KEY changes, or they are no longer known.
SUPPRESSION_KEY = read_text(os.environ, "SUPPRESSION_KEY", SECRET_KEY)
# The same hashes once more, outside of the database: after a backup from before is restored, manage.py erase_again
# reads them here and erases anew.
SUPPRESSIONS = VAR / "suppressions.jsonl"

SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PRODUCTION
SECURE_SSL_REDIRECT = PRODUCTION
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if PRODUCTION else 0
# How many proxies stand before this server. They tell the visitor's address (X-Forwarded-For) and that he
# came by https (X-Forwarded-Proto), and are believed only when they are said to be there.
TRUSTED_PROXIES = read_number(os.environ, "TRUSTED_PROXIES", 0, at_most=10)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if TRUSTED_PROXIES else None
SILENCED_SYSTEM_CHECKS = [
    "security.W002",  # kb.headers sends X-Frame-Options
    "security.W005",  # HSTS for every subdomain is not this site's to promise
    "security.W021",  # nor is a place on the browsers' list
]

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["console"], "level": "WARNING", "propagate": False},
        "django.request": {"level": "ERROR"},  # a page that is not there is no event
        "gunicorn.http.wsgi": {"level": "ERROR"},  # it remarks on the body of every answer to HEAD, and drops it
        "trafilatura": {"level": "CRITICAL"},  # a page without an article is told to the editor
        "django.server": {"handlers": ["console"], "level": "INFO", "propagate": False},
    },
}
