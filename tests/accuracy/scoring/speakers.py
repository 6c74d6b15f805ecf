"""Is the speaker a program names the one the gold names? Names, organisations and descriptions, by their words."""

import re

DROP = {
    "the",
    "a",
    "an",
    "of",
    "for",
    "in",
    "at",
    "on",
    "to",
    "and",
    "or",
    "by",
    "with",
    "from",
    "his",
    "her",
    "its",
    "their",
    "our",
    "some",
    "one",
}
TITLES = {
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "sen",
    "senator",
    "rep",
    "representative",
    "congressman",
    "congresswoman",
    "gov",
    "governor",
    "president",
    "vice",
    "secretary",
    "gen",
    "general",
    "col",
    "colonel",
    "brig",
    "brigadier",
    "lt",
    "lieutenant",
    "maj",
    "major",
    "sgt",
    "sergeant",
    "capt",
    "captain",
    "adm",
    "admiral",
    "judge",
    "justice",
    "attorney",
    "prof",
    "professor",
    "sir",
    "lord",
    "lady",
    "king",
    "queen",
    "prince",
    "princess",
    "pope",
    "rev",
    "reverend",
    "chief",
    "chairman",
    "chairwoman",
    "chair",
    "speaker",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "minister",
    "prime",
    "premier",
    "mayor",
    "sheriff",
    "director",
    "former",
    "retired",
    "host",
    "deputy",
    "assistant",
    "acting",
    "press",
    "leader",
    "majority",
    "minority",
    "ambassador",
    "officer",
    "ceo",
}
SUFFIX = {"jr", "sr", "ii", "iii", "iv", "esq"}
PRONOUNS = {
    "he",
    "she",
    "they",
    "who",
    "i",
    "we",
    "it",
    "you",
    "him",
    "her",
    "them",
    "his",
    "hers",
    "their",
    "theirs",
    "its",
    "this",
    "that",
    "these",
    "those",
    "which",
    "whom",
    "whose",
    "one",
    "himself",
    "herself",
    "themselves",
    "itself",
    "myself",
    "ourselves",
    "me",
    "us",
    "my",
    "our",
    "your",
    "someone",
    "others",
    "many",
    "some",
    "all",
    "everyone",
    "everybody",
    "nobody",
    "both",
}


def words(name):
    """The words of a name as written, possessive ending off."""
    name = re.sub(r"['’`]s?\b", "", name or "")
    return re.findall(r"[^\W_]+(?:[.\-][^\W_]+)*", name)


def is_pronoun(name):
    w = [x.lower() for x in words(name)]
    return bool(w) and all(x in PRONOUNS for x in w)


def core(name):
    """Words without determiners, titles and Jr.; what is left of a bare title is the title."""
    w = [x for x in words(name) if x.lower() not in DROP]
    c = [x for x in w if x.lower().rstrip(".") not in TITLES | SUFFIX]
    return c or w


def head(source):
    """The head of a source phrase: 'Paul Ryan (R-Wis.), the speaker' -> 'Paul Ryan'."""
    for part in re.split(r"\s*[,(\[;:–—]\s*|\s-+\s|\s+(?:who|whose|which|that)\b", source or ""):
        if words(part) and not is_pronoun(part):
            return part
    return source or ""


def name_run(ws):
    """The capitalised words a name ends with."""
    run = []
    for x in reversed(ws):
        if not (x[0].isupper() or x[0].isdigit()):
            break
        run.insert(0, x)
    return run


def same_speaker(system, gold):
    s, g = core(system), core(gold)
    if not s or not g:
        return False
    ls, lg = [x.lower() for x in s], [x.lower() for x in g]
    if ls == lg:
        return True
    sr, gr = name_run(s), name_run(g)
    if ls[-1] == lg[-1]:
        if not (sr and gr):  # "a government official" and "the official"
            return True
        given_s = {x.lower() for x in sr[:-1] if len(x) > 1}
        given_g = {x.lower() for x in gr[:-1] if len(x) > 1}
        return not given_s or not given_g or bool(given_s & given_g)
    if bool(sr) != bool(gr):  # "Trump" is not "the Trump campaign"
        lower = {x.lower() for x in (g if not gr else s) if x[0].islower()}
        if not lower & set(ls) & set(lg):
            return False
    both = set(ls) & set(lg)
    return len(both) / min(len(set(ls)), len(set(lg))) > 0.5
