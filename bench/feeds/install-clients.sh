#!/bin/sh
# Installs the feed readers of Debian that bench/feeds/run.ts drives; as root.
# Those from npm come with `npm run bench -- --peers feeds`.
set -eu
apt-get install -y --no-install-recommends python3-feedparser python3-html5lib newsboat sfeed curl
