// SPDX-License-Identifier: Apache-2.0
#include "events/extract/lexicon.hpp"

#include <array>
#include <unordered_map>
#include <unordered_set>

namespace fasti::lexicon {
namespace {

/// A class of event words: its kind, then its nouns and its verbs, each as a list of forms.
struct Family {
    std::string_view head;
    std::string_view kind;
    std::string_view nouns;
    std::string_view verbs;
    bool strong = false;
};

// clang-format off
constexpr auto families = std::to_array<Family>({
    {"treaty", "treaty", "treaty treaties pact accord accords agreement agreements convention protocol armistice charter truce ceasefire settlement", "", true},
    {"treaty", "treaty", "signing signature ratification", "sign signs signed ratified ratifies concluded initialled acceded"},
    {"war", "conflict", "war wars", "", true},
    {"invasion", "conflict", "invasion offensive intervention occupation annexation", "invade invades invaded occupied annexed"},
    {"attack", "conflict", "attack attacks raid bombing assault strike ambush massacre", "attack attacked attacks bombed raided stormed shelled struck"},
    {"battle", "conflict", "battle battles siege campaign conflict clash", "fought besieged clashed defeated defeats captured captures seized seizes conquered"},
    {"surrender", "conflict", "surrender capitulation", "surrendered surrenders capitulated"},
    {"statement", "statement", "statement statements declaration communique communiqué document memorandum report announcement manifesto proclamation", "issued issues released", true},
    {"say", "statement", "speech remark remarks address interview comment", "said says say told tells spoke speaks announced announces disclosed discloses remarked declared declares stated lauded expressed denied warned wrote writes added claimed explained confirmed denounced revisited"},
    {"visit", "visit", "visit trip tour journey", "visited visits travelled traveled toured", true},
    {"arrive", "visit", "arrival departure", "arrived arrives landed lands left sailed sails departed reached reaches returned"},
    {"meeting", "meeting", "meeting summit talks conference congress session negotiations bilateral", "met meets gathered convened assembled", true},
    {"election", "election", "election elections vote referendum inauguration", "elected elects voted inaugurated"},
    {"appoint", "appointment", "appointment resignation coronation abdication", "appointed appoints resigned resigns crowned abdicated succeeded deposed became becomes named"},
    {"exercise", "exercise", "exercise exercises maneuvers manoeuvres drill drills", "", true},
    {"law", "law", "law act decree edict constitution amendment ruling verdict", "enacted adopted passed abolished banned decreed legalised legalized"},
    {"founding", "founding", "founding foundation establishment creation formation independence", "founded founds established establishes created creates formed launched set-up opened opens inaugurated completed built proclaimed institutionalised institutionalized institutionalization"},
    {"collapse", "ending", "collapse dissolution disintegration end fall closure", "collapsed collapses dissolved disbanded closed closes ended ends fell falls ceased"},
    {"unification", "founding", "unification reunification union merger", "united unified reunified merged joined"},
    {"revolution", "conflict", "revolution uprising revolt rebellion coup mutiny", "overthrew overthrown revolted mutinied", true},
    {"birth", "birth", "birth", "born"},
    {"death", "death", "death assassination murder execution funeral", "died dies killed assassinated murdered executed perished"},
    {"disaster", "disaster", "earthquake flood fire famine epidemic pandemic eruption explosion disaster accident crash sinking", "erupted exploded burned burnt sank crashed flooded"},
    {"discovery", "discovery", "discovery invention", "discovered discovers invented patented observed"},
    {"launch", "launch", "launch test flight mission landing", "launched tested orbited"},
    {"publish", "publication", "publication book article", "published publishes printed"},
    {"nationalise", "law", "nationalisation nationalization", "nationalised nationalized"},
    {"withdraw", "conflict", "withdrawal retreat evacuation", "withdrew withdrawn withdraws retreated evacuated"},
    {"trade", "trade", "purchase sale loan", "bought buys sold sells purchased lent"},
    {"award", "award", "award prize", "awarded"},
    {"crisis", "conflict", "crisis blockade", "blockaded", true},
});

struct Cue {
    Certainty certainty;
    std::string_view words;
};

constexpr auto cues = std::to_array<Cue>({
    {Certainty::planned, "will shall plans plan planned scheduled intends intend aims expected upcoming forthcoming"},
    {Certainty::possible, "may might could possibly perhaps probably likely if unless"},
    {Certainty::reported, "reportedly"},
    {Certainty::alleged, "allegedly alleged purportedly purported supposedly rumoured rumored"},
    {Certainty::negated, "not never cannot nobody didn't wasn't couldn't"},
});

constexpr std::string_view functions =
    "the a an of and or but nor to in on at by for with from into onto upon over under after before between among "
    "through during until till since against about around as than that which who whom whose when where while if "
    "is are was were be been being has have had do does did will would shall should may might can could must this "
    "these those its his her their our my your it he she they we i you not no so such very also only then there "
    "both either neither each every within without via per toward towards amid along across behind beyond near";

constexpr std::string_view prepositions =
    "of in on at by for with from into onto upon over under after before between among through during until since "
    "against about as to within without via toward towards amid along across behind beyond near despite including "
    "according following";

constexpr std::string_view openers =
    "which who whom whose when where while whereas although though because if unless whether since that so but and "
    "or yet nor as after before until once whereupon whereby";

constexpr std::string_view verbs =
    "is are was were be been being has have had do does did will would shall should may might can could went goes go came "
    "comes took takes gave gives made makes got led leads ran runs began begins broke chose drew drove fell flew grew knew "
    "rose sang sank shot spoke stood taught threw wore won wins wrote put set cut hit let lost held met left kept brought "
    "bought built sent spent felt found heard lay paid read saw sold told thought understood meant became gets remains "
    "belong belongs lie lies stand stands live lives stay stays follow follows came comes "
    "marks marked says sees gains seeks turns begins wants needs faces calls plans";

constexpr std::string_view pronouns = "he she it they we i you him her them us me this that these those his its their there";

constexpr std::string_view framing =
    "indeed however thus clearly moreover furthermore nevertheless nonetheless therefore meanwhile similarly besides "
    "also still yet again finally eventually soon later then now today although though while whereas because since if "
    "when where after before until during despite unlike like as at by for from in into of on over to under upon with "
    "without within the a an this that these those his her its their our my he she it they we i you who what which and "
    "but or so not no there here some many most much more several few all both each every one two three four five six "
    "seven eight nine ten first second third last next another other such only just even perhaps surely basically "
    "partly simply probably certainly obviously importantly critically admittedly plainly above precisely exactly "
    "hardly barely nearly almost about around simultaneously separately two-thirds according instead rather soon "
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday spring summer autumn winter early late mid following previously once twice "
    "president prime minister foreign defence defense secretary general king queen emperor chancellor chairman sir lord";

constexpr std::string_view scenes =
    "indeed however thus clearly moreover furthermore nevertheless nonetheless therefore meanwhile similarly besides also "
    "still yet again finally eventually soon later then now today although though while whereas because since if when where "
    "once previously even perhaps surely basically partly simply probably certainly obviously importantly critically "
    "admittedly plainly precisely exactly hardly nearly almost simultaneously separately instead rather unlike like as "
    "so true late early";

constexpr std::string_view determiners = "the a an this that these those his her its our their my your some another every each";

/// A country and the words that stand for it: people, adjectives, capitals and seats of power.
struct Country {
    std::string_view name;
    std::string_view words;
};

constexpr auto countries = std::to_array<Country>({
    {"Russia", "russia russian russians moscow kremlin russo"},
    {"Soviet Union", "soviet ussr soviets"},
    {"China", "china chinese beijing peking prc sino"},
    {"United States", "us u.s usa american americans washington america"},
    {"United Kingdom", "britain british uk u.k england english london"},
    {"France", "france french paris gaul"},
    {"Germany", "germany german germans berlin frg gdr"},
    {"Japan", "japan japanese tokyo"},
    {"Italy", "italy italian italians"},
    {"Spain", "spain spanish madrid"},
    {"Turkey", "turkey turkish turks ankara ottoman ottomans istanbul constantinople"},
    {"Greece", "greece greek greeks athens"},
    {"Rome", "rome roman romans"},
    {"Egypt", "egypt egyptian egyptians cairo"},
    {"India", "india indian indians delhi"},
    {"Poland", "poland polish poles warsaw"},
    {"Ukraine", "ukraine ukrainian kyiv kiev"},
    {"Belarus", "belarus belarusian minsk"},
    {"Kazakhstan", "kazakhstan kazakh"},
    {"Uzbekistan", "uzbekistan uzbek tashkent"},
    {"Kyrgyzstan", "kyrgyzstan kyrgyz"},
    {"Tajikistan", "tajikistan tajik"},
    {"Armenia", "armenia armenian"},
    {"Georgia", "georgia georgian"},
    {"Austria", "austria austrian austrians vienna"},
    {"Hungary", "hungary hungarian budapest"},
    {"Serbia", "serbia serbian belgrade"},
    {"Romania", "romania romanian bucharest"},
    {"Bulgaria", "bulgaria bulgarian sofia"},
    {"Netherlands", "netherlands dutch holland"},
    {"Belgium", "belgium belgian brussels"},
    {"Sweden", "sweden swedish stockholm"},
    {"Norway", "norway norwegian norwegians oslo"},
    {"Denmark", "denmark danish copenhagen"},
    {"Finland", "finland finnish helsinki"},
    {"Portugal", "portugal portuguese lisbon"},
    {"Switzerland", "switzerland swiss geneva bern"},
    {"Canada", "canada canadian ottawa"},
    {"Mexico", "mexico mexican"},
    {"Brazil", "brazil brazilian"},
    {"Argentina", "argentina argentine"},
    {"Chile", "chile chilean"},
    {"Australia", "australia australian canberra"},
    {"Iran", "iran iranian persia persian persians tehran"},
    {"Iraq", "iraq iraqi baghdad"},
    {"Israel", "israel israeli israelis"},
    {"Syria", "syria syrian damascus"},
    {"Afghanistan", "afghanistan afghan kabul"},
    {"Pakistan", "pakistan pakistani"},
    {"Vietnam", "vietnam vietnamese hanoi"},
    {"North Korea", "pyongyang"},
    {"South Korea", "seoul"},
    {"Taiwan", "taiwan taiwanese taipei"},
    {"Mongolia", "mongolia mongolian"},
    {"South Africa", "pretoria"},
});

// clang-format on

template <typename Use>
void each_word(std::string_view list, Use use) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        if (end > 0) use(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

std::unordered_set<std::string_view> set_of(std::string_view list) {
    std::unordered_set<std::string_view> set;
    each_word(list, [&](std::string_view word) { set.insert(word); });
    return set;
}

std::unordered_map<std::string_view, EventWord> event_words() {
    std::unordered_map<std::string_view, EventWord> map;
    for (const Family& family : families) {
        each_word(family.nouns, [&](std::string_view word) {
            map.try_emplace(word, EventWord{family.head, family.kind, true, family.strong});
        });
        each_word(family.verbs, [&](std::string_view word) {
            map.try_emplace(word, EventWord{family.head, family.kind, false, false});
        });
    }
    return map;
}

} // namespace

std::optional<EventWord> event_word(std::string_view lower) {
    static const auto map = event_words();
    const auto found = map.find(lower);
    if (found == map.end()) return std::nullopt;
    return found->second;
}

std::optional<Certainty> certainty_cue(std::string_view lower) {
    static const auto map = [] {
        std::unordered_map<std::string_view, Certainty> all;
        for (const Cue& cue : cues)
            each_word(cue.words, [&](std::string_view word) { all.emplace(word, cue.certainty); });
        return all;
    }();
    const auto found = map.find(lower);
    if (found == map.end()) return std::nullopt;
    return found->second;
}

bool function_word(std::string_view lower) {
    static const auto set = set_of(functions);
    return set.contains(lower);
}

bool preposition(std::string_view lower) {
    static const auto set = set_of(prepositions);
    return set.contains(lower);
}

bool clause_opener(std::string_view lower) {
    static const auto set = set_of(openers);
    return set.contains(lower);
}

bool verb_like(std::string_view lower) {
    static const auto set = set_of(verbs);
    if (set.contains(lower)) return true;
    const auto word = event_word(lower);
    if (word) return !word->noun;
    return lower.size() > 4 && lower.ends_with("ed") && !lower.ends_with("eed");
}

bool pronoun(std::string_view lower) {
    static const auto set = set_of(pronouns);
    return set.contains(lower);
}

bool framing_word(std::string_view lower) {
    static const auto set = set_of(framing);
    return set.contains(lower);
}

bool scene_word(std::string_view lower) {
    static const auto set = set_of(scenes);
    return set.contains(lower);
}

bool determiner(std::string_view lower) {
    static const auto set = set_of(determiners);
    return set.contains(lower);
}

std::string_view country(std::string_view name) {
    static const auto map = [] {
        std::unordered_map<std::string_view, std::string_view> all;
        for (const Country& each : countries)
            each_word(each.words, [&](std::string_view word) { all.emplace(word, each.name); });
        return all;
    }();
    const auto found = map.find(name);
    return found == map.end() ? std::string_view() : found->second;
}

} // namespace fasti::lexicon
