#!/bin/sh
# Makes the fonts of print and of the site from Debian's package fonts-noto-core, again and again the same.
# Needs: apt-get install fonts-noto-core fonttools python3-brotli
set -eu
cd "$(dirname "$0")"
from=/usr/share/fonts/truetype/noto
site=../../kernel/look/assets/fonts
mkdir -p "$site"

# Latin, Latin of all our alphabets and their neighbours, modifier letters and accents, Cyrillic with its
# extensions, punctuation, currency, the signs of letters and numbers.
range="U+0020-007E,U+00A0-024F,U+0250-02AF,U+02B0-02FF,U+0300-036F,U+0400-052F,U+1E00-1EFF"
range="$range,U+2000-206F,U+2070-209F,U+20A0-20BF,U+2100-214F,U+2150-218F,U+2190-2193,U+2212,U+FFFD"

for style in Regular Bold; do
    pyftsubset "$from/NotoSans-$style.ttf" --unicodes="$range" --layout-features+=tnum,lnum,case \
        --name-IDs='*' --no-hinting --output-file="NotoSans-$style.ttf"
    pyftsubset "NotoSans-$style.ttf" --unicodes='*' --layout-features='*' --flavor=woff2 \
        --output-file="$site/NotoSans-$style.woff2"
done
cp OFL.txt "$site/OFL.txt"
