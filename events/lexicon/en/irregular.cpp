// SPDX-License-Identifier: Apache-2.0
#include "events/lexicon/en/irregular.hpp"

#include "events/lexicon/classes/lexicon.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace fasti {
namespace {

struct Verb {
    std::string_view lemma, past, participle;
};

// clang-format off
constexpr auto verbs = std::to_array<Verb>({
    {"arise", "arose", "arisen"}, {"awake", "awoke", "awoken"}, {"bear", "bore", "borne"}, {"beat", "beat", "beaten"},
    {"become", "became", "become"}, {"befall", "befell", "befallen"}, {"begin", "began", "begun"}, {"behold", "beheld", "beheld"},
    {"bend", "bent", "bent"}, {"beset", "beset", "beset"}, {"bet", "bet", "bet"},
    {"bid", "bade", "bidden"}, {"bind", "bound", "bound"}, {"bite", "bit", "bitten"}, {"bleed", "bled", "bled"},
    {"blow", "blew", "blown"}, {"break", "broke", "broken"}, {"breed", "bred", "bred"}, {"bring", "brought", "brought"},
    {"broadcast", "broadcast", "broadcast"}, {"build", "built", "built"}, {"burst", "burst", "burst"}, {"buy", "bought", "bought"},
    {"cast", "cast", "cast"}, {"catch", "caught", "caught"}, {"choose", "chose", "chosen"}, {"cling", "clung", "clung"},
    {"come", "came", "come"}, {"cost", "cost", "cost"}, {"creep", "crept", "crept"}, {"cut", "cut", "cut"},
    {"deal", "dealt", "dealt"}, {"dig", "dug", "dug"}, {"draw", "drew", "drawn"}, {"drink", "drank", "drunk"},
    {"drive", "drove", "driven"}, {"dwell", "dwelt", "dwelt"}, {"eat", "ate", "eaten"}, {"fall", "fell", "fallen"},
    {"feed", "fed", "fed"}, {"feel", "felt", "felt"}, {"fight", "fought", "fought"}, {"find", "found", "found"},
    {"flee", "fled", "fled"}, {"fling", "flung", "flung"}, {"fly", "flew", "flown"}, {"forbid", "forbade", "forbidden"},
    {"forget", "forgot", "forgotten"}, {"forgive", "forgave", "forgiven"}, {"forsake", "forsook", "forsaken"}, {"freeze", "froze", "frozen"},
    {"get", "got", "gotten"}, {"give", "gave", "given"}, {"go", "went", "gone"}, {"grind", "ground", "ground"},
    {"grow", "grew", "grown"}, {"hang", "hung", "hung"}, {"hear", "heard", "heard"}, {"hide", "hid", "hidden"},
    {"hit", "hit", "hit"}, {"hold", "held", "held"}, {"hurt", "hurt", "hurt"}, {"keep", "kept", "kept"},
    {"kneel", "knelt", "knelt"}, {"know", "knew", "known"}, {"lay", "laid", "laid"}, {"lead", "led", "led"},
    {"leap", "leapt", "leapt"}, {"leave", "left", "left"}, {"lend", "lent", "lent"}, {"let", "let", "let"},
    {"lose", "lost", "lost"}, {"make", "made", "made"}, {"mean", "meant", "meant"}, {"meet", "met", "met"},
    {"mow", "mowed", "mown"}, {"overcome", "overcame", "overcome"}, {"overthrow", "overthrew", "overthrown"}, {"pay", "paid", "paid"},
    {"prove", "proved", "proven"}, {"put", "put", "put"}, {"quit", "quit", "quit"}, {"read", "read", "read"},
    {"ride", "rode", "ridden"}, {"ring", "rang", "rung"}, {"rise", "rose", "risen"}, {"run", "ran", "run"},
    {"say", "said", "said"}, {"see", "saw", "seen"}, {"seek", "sought", "sought"}, {"sell", "sold", "sold"},
    {"send", "sent", "sent"}, {"set", "set", "set"}, {"shake", "shook", "shaken"}, {"shed", "shed", "shed"},
    {"shine", "shone", "shone"}, {"shoot", "shot", "shot"}, {"show", "showed", "shown"}, {"shrink", "shrank", "shrunk"},
    {"shut", "shut", "shut"}, {"sing", "sang", "sung"}, {"sink", "sank", "sunk"}, {"sit", "sat", "sat"},
    {"slay", "slew", "slain"}, {"sleep", "slept", "slept"}, {"slide", "slid", "slid"}, {"sling", "slung", "slung"},
    {"sow", "sowed", "sown"}, {"speak", "spoke", "spoken"}, {"speed", "sped", "sped"}, {"spend", "spent", "spent"},
    {"spin", "spun", "spun"}, {"split", "split", "split"}, {"spread", "spread", "spread"}, {"spring", "sprang", "sprung"},
    {"stand", "stood", "stood"}, {"steal", "stole", "stolen"}, {"stick", "stuck", "stuck"}, {"sting", "stung", "stung"},
    {"stride", "strode", "stridden"}, {"strike", "struck", "struck"}, {"strive", "strove", "striven"}, {"swear", "swore", "sworn"},
    {"sweep", "swept", "swept"}, {"swell", "swelled", "swollen"}, {"swim", "swam", "swum"}, {"swing", "swung", "swung"},
    {"take", "took", "taken"}, {"teach", "taught", "taught"}, {"tear", "tore", "torn"}, {"tell", "told", "told"},
    {"think", "thought", "thought"}, {"throw", "threw", "thrown"}, {"thrust", "thrust", "thrust"}, {"tread", "trod", "trodden"},
    {"undergo", "underwent", "undergone"}, {"understand", "understood", "understood"}, {"upset", "upset", "upset"}, {"wake", "woke", "woken"},
    {"wear", "wore", "worn"}, {"weave", "wove", "woven"}, {"weep", "wept", "wept"}, {"win", "won", "won"},
    {"wind", "wound", "wound"}, {"withdraw", "withdrew", "withdrawn"}, {"withhold", "withheld", "withheld"}, {"withstand", "withstood", "withstood"},
    {"write", "wrote", "written"},
    {"abide", "abode", "abided"}, {"beget", "begot", "begotten"}, {"bereave", "bereft", "bereft"}, {"burn", "burnt", "burnt"},
    {"cleave", "cleft", "cleft"}, {"dream", "dreamt", "dreamt"}, {"forgo", "forwent", "forgone"}, {"hew", "hewed", "hewn"},
    {"knit", "knit", "knit"}, {"lean", "leant", "leant"}, {"learn", "learnt", "learnt"}, {"light", "lit", "lit"},
    {"offset", "offset", "offset"}, {"partake", "partook", "partaken"}, {"rend", "rent", "rent"}, {"rid", "rid", "rid"},
    {"saw", "sawed", "sawn"}, {"sew", "sewed", "sewn"}, {"shear", "sheared", "shorn"}, {"slit", "slit", "slit"},
    {"smell", "smelt", "smelt"}, {"smite", "smote", "smitten"}, {"spell", "spelt", "spelt"}, {"spill", "spilt", "spilt"},
    {"spit", "spat", "spat"}, {"spoil", "spoilt", "spoilt"}, {"stink", "stank", "stunk"}, {"strew", "strewed", "strewn"},
    {"string", "strung", "strung"}, {"uphold", "upheld", "upheld"}, {"wed", "wed", "wed"}, {"wring", "wrung", "wrung"},
});

constexpr auto verb_prefixes = std::to_array<std::string_view>({"re", "over", "under", "fore", "mis", "un", "out"});
// clang-format on

using Forms = std::unordered_map<std::string_view, IrregularForm>;

void add(Forms& forms, std::string_view word, const Verb& verb, bool past) {
    IrregularForm& form = forms[word];
    form.lemma = verb.lemma;
    (past ? form.past : form.participle) = true;
}

Forms all_forms() {
    Forms forms;
    for (const Verb& verb : verbs) {
        add(forms, verb.past, verb, true);
        add(forms, verb.participle, verb, false);
    }
    return forms;
}

} // namespace

std::optional<IrregularForm> irregular_form(std::string_view lower) {
    static const Forms forms = all_forms();
    if (const auto found = forms.find(lower); found != forms.end()) return found->second;
    for (const std::string_view prefix : verb_prefixes) {
        if (!lower.starts_with(prefix) || lower.size() < prefix.size() + 3) continue;
        const auto found = forms.find(lower.substr(prefix.size()));
        if (found == forms.end()) continue;
        IrregularForm form = found->second;
        form.lemma.insert(0, prefix);
        return form;
    }
    return std::nullopt;
}

std::optional<std::string_view> irregular_participle(std::string_view lemma) {
    const auto found = std::find_if(verbs.begin(), verbs.end(),
                                    [&](const Verb& verb) { return verb.lemma == lemma; });
    return found == verbs.end() ? std::nullopt : std::optional(found->participle);
}

bool regular_past_of(std::string_view lower, lexicon::Class verbs) {
    if (!lower.ends_with("ed")) return false;
    const std::string_view stem = lower.substr(0, lower.size() - 2);
    if (lexicon::is(stem, verbs)) return true;
    if (lexicon::is(lower.substr(0, lower.size() - 1), verbs)) return true; // "died"
    return stem.ends_with('i') &&
           lexicon::is(std::string(stem.substr(0, stem.size() - 1)) + 'y', verbs);
}

bool past_of(std::string_view lower, lexicon::Class verbs) {
    if (regular_past_of(lower, verbs)) return true;
    const auto form = irregular_form(lower);
    return form && lexicon::is(form->lemma, verbs);
}

} // namespace fasti
