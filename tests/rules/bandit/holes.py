"""Planted holes: never imported, never run. Each `hole:` names the test of bandit that must find the next line."""

import hashlib
import pickle
import ssl
import tempfile

import jinja2
import yaml


def everything_wrong(words):
    # hole: B301
    pickle.loads(words)
    # hole: B506
    yaml.load(words)
    # hole: B324
    hashlib.md5(words)
    # hole: B306
    tempfile.mktemp()
    # hole: B102
    exec(words)
    # hole: B307
    eval(words)
    # hole: B701
    jinja2.Environment()
    # hole: B323
    ssl._create_unverified_context()
    # hole: B310
    urllib.request.urlopen(words)
    # hole: B311
    random.random()
    # hole: B105
    password = "secret-word"
    # hole: B602
    subprocess.call(words, shell=True)
    # hole: B104
    bind = "0.0.0.0"
    return password, bind
