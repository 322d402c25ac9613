#!/bin/sh
# Rebuilds the three webfonts in public/fonts/ from the unmodified OFL sources.
#
# Why: the stock files weigh 280 kB; a reader on a slow phone should get type in
# under 58 kB. We pin the optical size, keep one weight range, keep the letters
# English and pinyin need, and drop hinting. No Chinese font is sent: devices
# have their own.
#
# Why the new names: the licence reserves the name "Source" (OFL-source-serif-4.txt),
# so a modified version may not carry it. Both families are renamed "Bayward ...";
# copyright and licence records stay inside the files.
#
# Also done here:
#   - tone letters (ā ǎ ǜ ...) come from the latin-ext file and are merged in, so a
#     pinyin word never falls back in mid-word (roman serif only);
#   - old-style figures come from the upstream release, for the files above have none (roman and italic serif);
#   - Libre Franklin has proportional figures and no tnum: ten composite glyphs of
#     equal width add the feature, for times and tables.
#
# The order of tables inside GPOS may vary from run to run (a few bytes); the type does not.
#
# Needs: python3 with fonttools and brotli (Debian: python3-fonttools python3-brotli),
#        and either npm (the sources are fetched) or a folder of woff2 files.
# Use:   sh scripts/fonts.sh            # sources from the npm registry
#        sh scripts/fonts.sh DIR        # DIR holds the six woff2 files named below
#        OPSZ=28 OUT=somewhere-else sh scripts/fonts.sh   # try another optical size elsewhere
set -eu
cd "$(dirname "$0")/.."

PYTHON=${PYTHON:-python3}
OUT=${OUT:-public/fonts}
TMP=$(mktemp -d)
trap 'rm -rf "$TMP"' EXIT
mkdir -p "$OUT"

if [ $# -gt 0 ]; then
  SRC=$1
else
  SRC=$TMP/src
  mkdir -p "$SRC"
  npm pack --silent --pack-destination "$TMP" \
    @fontsource-variable/source-serif-4@5.3.1 @fontsource-variable/libre-franklin@5.3.0 source-serif@4.5.1 >/dev/null
  for t in "$TMP"/fontsource*.tgz; do tar -xzf "$t" -C "$SRC" --strip-components=2 package/files; done
  tar -xzf "$TMP"/source-serif-4.5.1.tgz -C "$SRC" --strip-components=3 package/WOFF2/VAR
fi

ROMAN=$SRC/source-serif-4-latin-opsz-normal.woff2
ROMAN_EXT=$SRC/source-serif-4-latin-ext-opsz-normal.woff2
ITALIC=$SRC/source-serif-4-latin-opsz-italic.woff2
SANS=$SRC/libre-franklin-latin-wght-normal.woff2
UPSTREAM=$SRC/SourceSerif4Variable-Roman.ttf.woff2
UPSTREAM_ITALIC=$SRC/SourceSerif4Variable-Italic.ttf.woff2

OPSZ=${OPSZ:-24}     # one cut for 18-20px text and 52px headlines
WGHT=400:700

ASCII=U+20-7E
PUNCT=U+A0,U+A3,U+A5,U+A7,U+A9,U+AB,U+B0,U+B7,U+BB,U+D7,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2022,U+2026,U+20AC,U+2212
# Letters of the western European languages, less the few nobody prints here (Ð ð Þ þ).
LATIN=U+C0-CF,U+D1-D6,U+D8-DC,U+DF-EF,U+F1-F6,U+F8-FC,U+FF,U+131,U+152,U+153
# Tone letters that are not in Latin-1: macron and caron, and u with dieresis.
PINYIN=U+100,U+101,U+112,U+113,U+11A,U+11B,U+12B,U+14C,U+14D,U+16B,U+1CD-1D4,U+1D6,U+1D8,U+1DA,U+1DC

inst() { # input output axes...
  i=$1; o=$2; shift 2
  $PYTHON -m fontTools.varLib.instancer --quiet --no-recalc-timestamp -o "$o" "$i" "$@"
}

subset() { # input output unicodes features
  $PYTHON -m fontTools.subset "$1" --output-file="$2" --unicodes="$3" --layout-features="$4" \
    --no-hinting --desubroutinize --notdef-outline --glyph-names --name-IDs='*' --no-prune-unicode-ranges \
    --drop-tables+=BASE,gasp,prep --layout-scripts=latn,DFLT
}

inst "$ROMAN" "$TMP/roman.ttf" opsz="$OPSZ" wght="$WGHT"
inst "$ROMAN_EXT" "$TMP/ext.ttf" opsz="$OPSZ" wght="$WGHT"
inst "$ITALIC" "$TMP/italic.ttf" opsz="$OPSZ" wght=400
inst "$SANS" "$TMP/sans.ttf" wght="$WGHT"
inst "$UPSTREAM" "$TMP/upstream.ttf" opsz="$OPSZ" wght="$WGHT"
inst "$UPSTREAM_ITALIC" "$TMP/upstream-italic.ttf" opsz="$OPSZ" wght=400

cat >"$TMP/ligatures.py" <<'PY'
# Keep the five common f-ligatures; the rest (ffb, fk, fft ...) cost glyphs and are rare.
import sys
from fontTools.ttLib import TTFont
font = TTFont(sys.argv[1])
cmap = font.getBestCmap()
letters = {cmap[ord(c)] for c in "fil"}
for lookup in font["GSUB"].table.LookupList.Lookup:
    for st in lookup.SubTable:
        st = getattr(st, "ExtSubTable", st)
        if hasattr(st, "ligatures") and cmap[ord("f")] in st.ligatures:
            ligs = st.ligatures[cmap[ord("f")]]
            ligs[:] = [l for l in ligs if set(l.Component) <= letters and l.Component != [cmap[ord("f")]] * 2]
font.save(sys.argv[1])
PY
$PYTHON "$TMP/ligatures.py" "$TMP/roman.ttf"
$PYTHON "$TMP/ligatures.py" "$TMP/italic.ttf"

subset "$TMP/roman.ttf" "$TMP/roman-s.ttf" "$ASCII,$PUNCT,$LATIN" kern,liga,tnum,pnum
subset "$TMP/ext.ttf" "$TMP/ext-s.ttf" "$PINYIN" ''
subset "$TMP/italic.ttf" "$TMP/italic-s.ttf" "$ASCII,$PUNCT" kern,liga
subset "$TMP/sans.ttf" "$TMP/sans-s.ttf" "$ASCII,$PUNCT,$LATIN" kern,lnum

cat >"$TMP/finish.py" <<'PY'
import copy, sys
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables import otTables as ot
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent
from fontTools.ttLib.tables.TupleVariation import TupleVariation
import fontTools.varLib.varStore  # adds collect_device_varidxes, subset_varidxes

tmp, out = sys.argv[1:3]


def merge(font, extra):
    """Append the tone letters; accents and base letters already present are shared."""
    glyf, src = font["glyf"], extra["glyf"]
    cmap = font.getBestCmap()

    def shape(table, name):
        g = table[name]
        return None if g.isComposite() or g.numberOfContours < 1 else (tuple(g.coordinates), tuple(g.endPtsOfContours))

    known = {shape(glyf, n): n for n in font.getGlyphOrder() if shape(glyf, n)}
    named = {}

    def bring(name, wanted=None):
        if name in named:
            return named[name]
        same = known.get(shape(src, name)) if wanted is None else None
        if same:
            named[name] = same
            return same
        new = wanted or f"acc{len(named)}"
        g = copy.deepcopy(src[name])
        if g.isComposite():
            for c in g.components:
                c.glyphName = bring(c.glyphName)
        glyf[new] = g  # appends to the glyph order
        font["hmtx"].metrics[new] = extra["hmtx"].metrics[name]
        font["gvar"].variations[new] = copy.deepcopy(extra["gvar"].variations.get(name, []))
        named[name] = new
        return new

    added = {}
    for code, name in sorted(extra.getBestCmap().items()):
        if code in cmap:
            continue
        new = bring(name, f"uni{code:04X}")
        added[new] = glyf[new].components[0].glyphName if glyf[new].isComposite() else None
        for t in font["cmap"].tables:
            if t.isUnicode():
                t.cmap[code] = new
    return added


def kern_like(font, added):
    """Give every added letter the kerning classes of its base letter."""
    def subtables():
        for lookup in font["GPOS"].table.LookupList.Lookup:
            for st in lookup.SubTable:
                yield st.ExtSubTable if st.LookupType == 9 else st
    order = font.getReverseGlyphMap(rebuild=True)
    for st in subtables():
        if getattr(st, "Format", 0) != 2 or st.LookupType != 2:
            continue
        for new, base in added.items():
            if base is None or new in st.Coverage.glyphs:
                continue
            if base in st.Coverage.glyphs:
                st.Coverage.glyphs.append(new)
                if base in st.ClassDef1.classDefs:
                    st.ClassDef1.classDefs[new] = st.ClassDef1.classDefs[base]
            if base in st.ClassDef2.classDefs:
                st.ClassDef2.classDefs[new] = st.ClassDef2.classDefs[base]
        st.Coverage.glyphs.sort(key=order.__getitem__)


def light_kern(font):
    """Smaller kerning data: steps of 4 units, and a change with weight only where it
    exceeds 14 units. The error is under 0.5px at 52px and under 0.2px at 20px."""
    store = font["GDEF"].table.VarStore if "GDEF" in font and getattr(font["GDEF"].table, "VarStore", None) else None

    def ease(v):
        if v is None or not hasattr(v, "XAdvance"):
            return
        d = getattr(v, "XAdvDevice", None)
        if d is not None:
            real = d.StartSize < 0xFFFF and d.EndSize < 0xFFFF
            delta = sum(store.VarData[d.StartSize].Item[d.EndSize]) if real else 0
            if abs(delta) > 14:
                return
            v.XAdvance += delta / 2
            v.XAdvDevice = None
        v.XAdvance = round(v.XAdvance / 4) * 4

    for lookup in font["GPOS"].table.LookupList.Lookup:
        for st in lookup.SubTable:
            st = st.ExtSubTable if st.LookupType == 9 else st
            if st.LookupType != 2:
                continue
            for r in getattr(st, "Class1Record", None) or []:
                for r2 in r.Class2Record:
                    ease(r2.Value1)
            for p in getattr(st, "PairSet", None) or []:
                for r in p.PairValueRecord:
                    ease(r.Value1)

    if "GDEF" not in font:
        return
    if store is None:
        del font["GDEF"]
        return
    gdef = font["GDEF"].table
    for part in ("GlyphClassDef", "AttachList", "LigCaretList", "MarkAttachClassDef", "MarkGlyphSetsDef"):
        setattr(gdef, part, None)
    used = set()
    font["GPOS"].table.collect_device_varidxes(used)
    moved = store.subset_varidxes(used)
    font["GPOS"].table.remap_device_varidxes(moved)
    if not used:
        del font["GDEF"]


def add_onum(font, upstream):
    """Proportional old-style figures. GSUB wants its features in the order of the alphabet."""
    glyf, sub = font["glyf"], {}

    def bring(name):
        assert name not in glyf.keys(), f"{name} is there already"
        glyph = glyf[name] = copy.deepcopy(upstream["glyf"][name])  # appends to the glyph order
        font["hmtx"].metrics[name] = upstream["hmtx"].metrics[name]
        if "gvar" in font:
            font["gvar"].variations[name] = copy.deepcopy(upstream["gvar"].variations[name])
        if glyph.isComposite():
            for part in glyph.components:
                bring(part.glyphName)

    for digit in (font.getBestCmap()[ord(c)] for c in "0123456789"):
        bring(f"{digit}.osf")
        sub[digit] = f"{digit}.osf"
    font.getReverseGlyphMap(rebuild=True)
    gsub = font["GSUB"].table
    st = ot.SingleSubst()
    st.mapping = sub
    lookup = ot.Lookup()
    lookup.LookupType, lookup.LookupFlag, lookup.SubTable, lookup.SubTableCount = 1, 0, [st], 1
    gsub.LookupList.Lookup.append(lookup)
    record = ot.FeatureRecord()
    record.FeatureTag, record.Feature = "onum", ot.Feature()
    record.Feature.FeatureParams, record.Feature.LookupListIndex, record.Feature.LookupCount = None, [len(gsub.LookupList.Lookup) - 1], 1
    old = gsub.FeatureList.FeatureRecord
    new = sorted([*old, record], key=lambda r: r.FeatureTag)
    for script in gsub.ScriptList.ScriptRecord:
        for system in [script.Script.DefaultLangSys, *(r.LangSys for r in script.Script.LangSysRecord)]:
            kept = [old[i] for i in system.FeatureIndex] + [record]
            system.FeatureIndex = sorted(next(i for i, r in enumerate(new) if r is k) for k in kept)
            system.FeatureCount = len(system.FeatureIndex)
    gsub.FeatureList.FeatureRecord = new
    gsub.FeatureList.FeatureCount, gsub.LookupList.LookupCount = len(new), len(gsub.LookupList.Lookup)


def add_tnum(font):
    """Figures of one width: each is a composite of the plain figure, moved to the middle."""
    glyf, hmtx, gvar = font["glyf"], font["hmtx"].metrics, font["gvar"].variations
    digits = [font.getBestCmap()[ord(c)] for c in "0123456789"]

    def at_bold(name):  # advance delta at the top of the wght axis
        return sum(v.coordinates[-3][0] for v in gvar[name] if v.coordinates[-3])

    width = max(hmtx[d][0] for d in digits)
    bold = max(hmtx[d][0] + at_bold(d) for d in digits)
    # A little tighter than the widest figure, so that 1 does not float.
    width, bold = round(width * 0.97), round(bold * 0.97)
    sub = {}
    for d in digits:
        new = d + ".tnum"
        adv, _ = hmtx[d]
        dx = round((width - adv) / 2)
        dx_bold = round((bold - adv - at_bold(d)) / 2)
        g = Glyph()
        g.numberOfContours = -1
        c = GlyphComponent()
        c.glyphName, c.x, c.y, c.flags = d, dx, 0, 0x0002 | 0x0004
        g.components = [c]
        glyf[new] = g
        g.recalcBounds(glyf)
        hmtx[new] = (width, g.xMin)
        gvar[new] = [TupleVariation({"wght": (0.0, 1.0, 1.0)},
                                    [(dx_bold - dx, 0), (0, 0), (bold - width, 0), (0, 0), (0, 0)])]
        sub[d] = new

    font.getReverseGlyphMap(rebuild=True)
    table = newTable("GSUB")
    gsub = table.table = ot.GSUB()
    gsub.Version = 0x00010000
    st = ot.SingleSubst()
    st.mapping = sub
    lookup = ot.Lookup()
    lookup.LookupType, lookup.LookupFlag, lookup.SubTable, lookup.SubTableCount = 1, 0, [st], 1
    gsub.LookupList = ot.LookupList()
    gsub.LookupList.Lookup, gsub.LookupList.LookupCount = [lookup], 1
    fr = ot.FeatureRecord()
    fr.FeatureTag, fr.Feature = "tnum", ot.Feature()
    fr.Feature.FeatureParams, fr.Feature.LookupListIndex, fr.Feature.LookupCount = None, [0], 1
    gsub.FeatureList = ot.FeatureList()
    gsub.FeatureList.FeatureRecord, gsub.FeatureList.FeatureCount = [fr], 1
    gsub.ScriptList = ot.ScriptList()
    gsub.ScriptList.ScriptRecord = []
    for tag in ("DFLT", "latn"):
        sr = ot.ScriptRecord()
        sr.ScriptTag, sr.Script = tag, ot.Script()
        ls = ot.DefaultLangSys()
        ls.LookupOrder, ls.ReqFeatureIndex, ls.FeatureIndex, ls.FeatureCount = None, 0xFFFF, [0], 1
        sr.Script.DefaultLangSys, sr.Script.LangSysRecord, sr.Script.LangSysCount = ls, [], 0
        gsub.ScriptList.ScriptRecord.append(sr)
    gsub.ScriptList.ScriptCount = 2
    font["GSUB"] = table


def rename(font, family, style):
    name = font["name"]
    keep = {0, 7, 13, 14}  # copyright, trademark, licence, licence URL
    axes = {a.axisNameID for a in font["fvar"].axes} if "fvar" in font else set()
    name.names = [r for r in name.names if r.nameID in keep | axes]
    ps = f"{family}-{style}".replace(" ", "")
    version = "Version 1.000; modified from the OFL original"
    full = family if style == "Regular" else f"{family} {style}"
    for i, text in {1: family, 2: style, 3: f"1.000;{ps}", 4: full, 5: version, 6: ps,
                    13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
                    14: "https://openfontlicense.org"}.items():
        name.setName(text, i, 3, 1, 0x409)
    if "fvar" in font:
        font["fvar"].instances = []
    if "STAT" in font:
        del font["STAT"]
    used = sorted({r.nameID for r in name.names if r.nameID > 255})
    assert set(used) <= axes


def finish(font, family, style, file):
    light_kern(font)
    rename(font, family, style)
    if "HVAR" in font and "gvar" in font:
        del font["HVAR"]  # advances vary through gvar's phantom points
    font["post"].formatType = 3.0
    font["post"].extraNames, font["post"].mapping = [], {}
    font["head"].flags &= ~0x10 & 0xFFFF
    font.flavor = "woff2"
    font.save(f"{out}/{file}")


def load(name):
    font = TTFont(f"{tmp}/{name}", recalcTimestamp=False)
    font.ensureDecompiled()  # gvar and hmtx must be read before glyphs are added
    return font


roman = load("roman-s.ttf")
kern_like(roman, merge(roman, load("ext-s.ttf")))
add_onum(roman, load("upstream.ttf"))
finish(roman, "Bayward Serif", "Regular", "bayward-serif.woff2")

italic = load("italic-s.ttf")
add_onum(italic, load("upstream-italic.ttf"))
finish(italic, "Bayward Serif", "Italic", "bayward-serif-italic.woff2")

sans = load("sans-s.ttf")
add_tnum(sans)
finish(sans, "Bayward Sans", "Regular", "bayward-sans.woff2")
PY

$PYTHON "$TMP/finish.py" "$TMP" "$OUT"
wc -c "$OUT"/*.woff2
