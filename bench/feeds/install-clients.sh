#!/bin/sh
# Installs the feed readers that bench/feeds/run.ts drives: install-clients.sh FOLDER
# The npm readers go to FOLDER; give it to the bench as NODE_DIR.
set -eu
folder=${1:?usage: install-clients.sh FOLDER}
apt-get install -y --no-install-recommends python3-feedparser python3-html5lib newsboat sfeed curl
mkdir -p "$folder"
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund rss-parser@3.13.0 feedsmith@3.0.1 @extractus/feed-extractor@8.0.3
