// SPDX-License-Identifier: Apache-2.0
#include "events/lexicon/en/event_words.hpp"

#include "events/lexicon/classes/kinds.hpp"
#include "text/one_of.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace fasti::lexicon {
namespace {

/// A class of event words: its kind, then its nouns and its verbs, each as a list of forms.
struct Family {
    std::string_view head;
    EventKind kind;
    std::string_view nouns;
    std::string_view verbs;
    bool strong = false;
    Act act = Act::other;
};

using enum EventKind;

// clang-format off
constexpr auto families = std::to_array<Family>({
    {"treaty", treaty, "treaty pact accord agreement convention protocol armistice charter truce ceasefire settlement peace compact concordat lease", "", true},
    {"treaty", treaty, "signing signature ratification", "sign ratify conclude initial accede"},
    {"war", conflict, "war", "", true},
    {"invasion", conflict, "invasion offensive intervention occupation annexation conquest crusade", "invade occupy annex conquer overrun"},
    {"attack", conflict, "attack raid bombing assault strike ambush massacre shelling bombardment sack airstrike", "attack bomb raid storm shell strike ambush sack ravage assault torpedo"},
    {"battle", conflict, "battle siege campaign conflict clash fighting hostility skirmish fire", "fight besiege clash defeat capture seize repel rout cross advance"},
    {"surrender", conflict, "surrender capitulation", "surrender capitulate"},
    {"withdraw", conflict, "withdrawal retreat evacuation", "withdraw retreat evacuate"},
    {"revolution", conflict, "revolution uprising revolt rebellion coup mutiny rising insurrection putsch", "overthrow revolt mutiny rebel rise", true},
    {"protest", conflict, "protest demonstration riot walkout boycott", "protest demonstrate riot"},
    {"crisis", conflict, "crisis blockade embargo standoff", "blockade", true},
    {"statement", statement, "statement declaration communique communiqué document memorandum manifesto proclamation", "issue release", true},
    {"say", statement, "speech remark address interview comment announcement report testimony answer sermon", "say tell speak announce disclose remark declare state laud express deny warn write add claim explain confirm denounce argue propose pledge promise demand reply answer insist admit testify vow condemn praise call urge criticise criticize apologise apologize"},
    {"visit", visit, "visit trip tour journey pilgrimage", "visit travel tour", true},
    {"arrive", visit, "arrival departure", "arrive land leave sail depart reach return flee emigrate"},
    {"meeting", meeting, "meeting summit talk conference congress session negotiation bilateral council synod gathering assembly dinner hearing", "meet gather convene assemble", true},
    {"election", election, "election vote referendum plebiscite poll ballot", "elect vote"},
    {"appoint", politics, "appointment resignation retirement coronation abdication inauguration succession dismissal", "appoint resign retire crown abdicate succeed depose dismiss become name nominate inaugurate enthrone sack"},
    {"independence", politics, "independence secession", "secede recognise recognize"},
    {"exercise", exercise, "exercise manoeuvre maneuver drill wargame", "", true},
    {"law", law, "law act decree edict constitution amendment ruling verdict trial sentence decision ban", "enact adopt pass abolish ban decree legalise legalize allow forbid repeal convict sentence arrest acquit hang execute lift rule appeal reject refuse overrule uphold sue nationalise nationalize approve grant"},
    {"founding", founding, "founding foundation establishment creation formation opening inception construction", "found establish create form launch open complete build proclaim institutionalise institutionalize erect construct set"},
    {"collapse", ending, "collapse dissolution disintegration end fall closure demolition bankruptcy breakup partition", "collapse dissolve disband close end fall cease demolish abandon"},
    {"unification", founding, "unification reunification union merger", "unite unify reunify merge"},
    {"membership", membership, "accession entry admission", "join enter admit"},
    {"birth", birth, "birth", "bear"},
    {"death", death, "death assassination murder killing suicide funeral burial", "die kill assassinate murder perish poison bury drown shoot"},
    {"disaster", disaster, "earthquake flood famine epidemic pandemic eruption explosion disaster accident crash sinking loss storm hurricane cyclone tsunami drought wreck plague", "erupt explode burn sink crash flood starve"},
    {"discovery", discovery, "discovery invention detection", "discover invent patent observe detect find identify sequence rediscover prove measure"},
    {"launch", launch, "launch test flight mission landing expedition voyage", "test orbit fly"},
    {"publish", publication, "publication premiere release novel", "publish print premiere"},
    {"trade", economy, "purchase sale loan crash", "buy sell purchase lend acquire raise cut invest export import"},
    {"award", award, "award prize", "award win"},
    {"ceremony", event, "ceremony parade festival exhibition concert auction", ""},
    {"ceremony", event, "wedding marriage divorce", "marry wed divorce", false, Act::marriage},
    {"inquiry", law, "inquiry investigation lawsuit raid", "investigate"},
    {"match", sport, "final match championship tournament cup olympics game", ""},
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

std::unordered_map<std::string_view, EventWord> event_words() {
    std::unordered_map<std::string_view, EventWord> map;
    for (const Family& family : families) {
        each_word(family.nouns, [&](std::string_view word) {
            map.try_emplace(word,
                            EventWord{family.head, family.kind, true, family.strong, family.act});
        });
        each_word(family.verbs, [&](std::string_view word) {
            map.try_emplace(word, EventWord{family.head, family.kind, false, false, family.act});
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

std::optional<EventWord> event_form(std::string_view lower) {
    if (const auto word = event_word(lower)) return word;
    const auto without = [&](std::string_view ending, std::string_view put) {
        if (!lower.ends_with(ending) || lower.size() < ending.size() + 3)
            return std::optional<EventWord>();
        return event_word(std::string(lower.substr(0, lower.size() - ending.size())).append(put));
    };
    for (const auto& [ending, put] : {std::pair{"ies", "y"},
                                      {"es", ""},
                                      {"s", ""},
                                      {"ied", "y"},
                                      {"ed", ""},
                                      {"d", ""},
                                      {"ing", ""},
                                      {"ing", "e"}})
        if (const auto word = without(ending, put)) return word;
    return std::nullopt;
}

} // namespace fasti::lexicon
