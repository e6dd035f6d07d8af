#!/usr/bin/python3
"""conformance.py FOLDER: what a validator would say of every *.rss, *.atom and *.json there.

Written from the specifications (RSS 2.0 with the RSS Advisory Board's profile, RFC 4287, RFC 3339,
RFC 3986, JSON Feed 1.1). Prints each finding; exit 1 when there is one. HTML in the feeds is parsed
strictly where python3-html5lib is installed.
"""
import json
import re
import sys
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from xml.etree import ElementTree

try:
    from html5lib import HTMLParser
except ImportError:
    HTMLParser = None

ATOM = '{http://www.w3.org/2005/Atom}'
DC = '{http://purl.org/dc/elements/1.1/}'
MEDIA = '{http://search.yahoo.com/mrss/}'
ENCODED = '{http://purl.org/rss/1.0/modules/content/}encoded'
URI = re.compile(r"[a-zA-Z][0-9a-zA-Z+.-]*:[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#\[\]]+$")
MIME = re.compile(r'[\w.+-]+/[\w.+-]+$')
LANGUAGE = re.compile(r'[a-zA-Z]{2,3}(-[0-9a-zA-Z]{1,8})*$')
RFC3339 = re.compile(r'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$')
RELATIVE = re.compile(r'<(?:a\s[^>]*href|img\s[^>]*src)="(?!\w+:)')
found = []


def check(ok, where, what, value=''):
    if not ok:
        found.append(where)
        print(f'{where}: {what} {str(value)[:90]!r}')


def html(where, text):
    check(not re.search(r'<(script|style|iframe|object|svg|math|form)\b|<[^>]*\son\w+=|javascript:', text), where, 'unsafe HTML', text)
    check(not RELATIVE.search(text), where, 'relative address', text)
    if HTMLParser:
        parser = HTMLParser()
        parser.parseFragment(text)
        check(not parser.errors, where, 'HTML parse error', parser.errors[:1])


def plain(where, text, raw):
    """Text that a reader may take for HTML: end tags never, references only as the profile says."""
    check(not re.search(r'</\w+>', text), where, 'looks like HTML', text)
    check(not re.search(r'&#?\w+|<[/a-zA-Z]', text) or '&#x' in raw, where, 'ambiguous character data', text)


def uri(where, text):
    check(text and URI.match(text), where, 'no absolute URI', text)


def rfc3339(where, text):
    check(RFC3339.match(text or ''), where, 'no RFC 3339 date', text)
    check(datetime.fromisoformat((text or '').replace('Z', '+00:00')).year >= 1990, where, 'implausible date', text)


def common(where, element):
    for e in element.iter():
        for key, value in e.attrib.items():
            name = key.split('}')[-1]
            if name in ('href', 'url', 'domain', 'scheme'):
                uri(where, value)
            if name in ('lang', 'hreflang'):
                check(LANGUAGE.match(value), where, 'language', value)
            if name == 'type' and e.tag.split('}')[-1] in ('link', 'enclosure', 'content') and '/' in value:
                check(MIME.match(value), where, 'media type', value)
            if name in ('fileSize', 'width', 'height'):
                check(int(value) > 0, where, name, value)
        text = e.text or ''
        if e.tag not in ('description', ENCODED, ATOM + 'content', ATOM + 'summary') and len(e) == 0:
            check(text == text.strip(), where, 'white space around', text)


def once(where, element, *names):
    for name in names:
        check(len(element.findall(name)) <= 1, where, 'duplicate', name)


def rss(where, raw):
    channel = ElementTree.fromstring(raw.encode()).find('channel')
    common(where, channel)
    for name in ('title', 'link', 'description'):
        check(channel.findtext(name), where, 'missing', name)
    plain(where, channel.findtext('title'), raw)
    plain(where, channel.findtext('description'), raw)
    check(any(e.get('rel') == 'self' for e in channel.findall(ATOM + 'link')), where, 'missing self link')
    parsedate_to_datetime(channel.findtext('lastBuildDate'))
    seen = set()
    for item in channel.findall('item'):
        once(where, item, 'title', 'link', 'guid', 'pubDate', 'description', ENCODED, 'enclosure', 'author', 'source')
        check(item.findtext('title') or item.findtext('description'), where, 'title or description')
        check(item.find('guid').get('isPermaLink') == 'false', where, 'guid isPermaLink')
        check(item.findtext('guid') not in seen, where, 'guid twice', item.findtext('guid'))
        seen.add(item.findtext('guid'))
        check(not (item.find('author') is not None and item.find(DC + 'creator') is not None), where, 'author twice')
        for e in item:
            if e.tag in ('title', 'category', 'source'):
                check(e.text, where, 'empty', e.tag)
                plain(where, e.text or '', raw)
            elif e.tag in ('description', ENCODED):
                html(where, e.text or '')
            elif e.tag == 'pubDate':
                check(parsedate_to_datetime(e.text).year >= 1990, where, 'implausible date', e.text)
            elif e.tag == ATOM + 'updated':
                rfc3339(where, e.text)
            elif e.tag == 'link':
                uri(where, e.text)
            elif e.tag == DC + 'language':
                check(LANGUAGE.match(e.text), where, 'language', e.text)
            elif e.tag == 'enclosure':
                check(int(e.get('length')) >= 0 and e.get('type'), where, 'enclosure', e.attrib)


def atom(where, raw):
    feed = ElementTree.fromstring(raw.encode())
    common(where, feed)
    for part in [feed, *feed.findall(ATOM + 'entry')]:
        once(where, part, *(ATOM + n for n in ('id', 'title', 'updated', 'published', 'summary', 'content', 'source')))
        uri(where, part.findtext(ATOM + 'id'))
        check(part.findtext(ATOM + 'title'), where, 'missing or blank title')
        rfc3339(where, part.findtext(ATOM + 'updated'))
        for e in part:
            if e.tag in (ATOM + 'title', ATOM + 'summary', ATOM + 'content', ATOM + 'subtitle'):
                (html if e.get('type') == 'html' else lambda w, t: plain(w, t, raw))(where, e.text or '')
            elif e.tag == ATOM + 'category':
                check(e.get('term'), where, 'category without term')
            elif e.tag == ATOM + 'author':
                check(e.findtext(ATOM + 'name'), where, 'author without name')
            elif e.tag == ATOM + 'source':
                for name in ('id', 'title', 'updated'):
                    check(e.findtext(ATOM + name), where, 'source without', name)
        alternates = [(e.get('type'), e.get('hreflang')) for e in part.findall(ATOM + 'link') if e.get('rel', 'alternate') == 'alternate']
        check(len(alternates) == len(set(alternates)), where, 'alternate links', alternates)
    check(feed.find(ATOM + 'author') is not None, where, 'feed without author')
    check(any(e.get('rel') == 'self' for e in feed.findall(ATOM + 'link')), where, 'missing self link')


def json_feed(where, raw):
    feed = json.loads(raw)
    check(feed['version'] == 'https://jsonfeed.org/version/1.1' and feed['title'], where, 'version, title')
    check('author' not in feed and feed.get('authors'), where, 'authors')
    check(not re.search(r'\\u[dD][89a-fA-F]', raw), where, 'escaped surrogate')
    for name in ('home_page_url', 'feed_url', 'next_url', 'icon'):
        if name in feed:
            uri(where, feed[name])
    for item in feed['items']:
        check(isinstance(item['id'], str) and item['id'], where, 'id')
        check('content_html' in item or 'content_text' in item, where, 'content')
        html(where, item['content_html'])
        for name in ('date_published', 'date_modified'):
            if name in item:
                rfc3339(where, item[name])
        for name in ('url', 'external_url', 'image'):
            if name in item:
                uri(where, item[name])
        for attachment in item.get('attachments', []):
            check(MIME.match(attachment['mime_type']), where, 'media type', attachment)


READ = {'.rss': rss, '.atom': atom, '.json': json_feed}
files = sorted(f for f in Path(sys.argv[1]).iterdir() if f.suffix in READ)
for file in files:
    try:
        raw = file.read_text(encoding='utf-8', errors='strict')
        check(not re.search('[\x00-\x08\x0b\x0c\x0e-\x1f\x80-\x9f\ufffd-\uffff]', raw), file.name, 'character')
        READ[file.suffix](file.name, raw)
    except Exception as error:
        check(False, file.name, type(error).__name__, error)
print(f'conformance: {len(files)} files, {len(set(found))} with findings' + ('' if HTMLParser else ' (HTML not parsed: no html5lib)'))
sys.exit(1 if found or not files else 0)
