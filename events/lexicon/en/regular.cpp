// SPDX-License-Identifier: Apache-2.0
#include "events/lexicon/en/regular.hpp"

#include "events/lexicon/en/irregular.hpp"

#include <algorithm>
#include <unordered_set>

namespace fasti {
namespace {

// clang-format off
/// Stems that end so have lost an e: "decid", "organiz".
constexpr std::string_view endings_with_e =
    "ad ap at bak bon c cal can car cit cop cor cret dy e ed ett fil fin g hal har hem hin ho hon i ib id ik "
    "im ip ir l lam lan lar lin min mot nam nit not ob od ok pal par pil pin plet plor rak rin ron rop s th "
    "to tr u ud uk um un ur ut v vot war win z";

/// … but not those that end so: the longest ending counts.
constexpr std::string_view endings_without_e =
    "aid aim air al aud aul ead eap eat eed el gi il ll oad oat og ong ood ook ool oud our out rl rth ss tz "
    "uth wl zz";

/// Stems that no ending tells from others.
constexpr std::string_view stems_with_e =
    "ach adher ador anel ant aton avalanch aw bal bar bast beguil bor cak calcin cer chaf chandell coher "
    "coiff combin comper compet con condon cong conven cran creat cub dar defam delet delineat depon destin "
    "din divin domicil dop dot dup dynamit elop ensil ensnar exil expedit extradit ey fak far fet flak fram "
    "gam gangren garrot gor hom hop ignor imagin indit inher interfer interlop interven inton invit jackknif "
    "kit knif lop lub manoeuvr massacr miscreat misquot mop mouss nasal nauseat nucleat ow past permeat "
    "persever poleax por postpon procreat profan quak quot recombin reconcil reconven recreat regal requit "
    "resil respit restor rever revil rhym ril semaphor sham shor sit slop smil snak snar snor spit spong "
    "squar stak stal star ston stor straf superven tam tast til top tot tub typ vouchsaf wan wast welcom whit "
    "wholesal whor zon";

constexpr std::string_view stems_without_e =
    "alibi antic augur avoid backslap bang batik befoul bequeath betroth bobsled bollocks boob boomerang bung "
    "callous callus canvas caucus census chagrin choir chorus clang coffin collar cooccur crosscut debut "
    "defang defat ding ditto dogsled dung echo egg egotrip elicit environ feud focus foul froth gang gaol "
    "gossip hibachi input invalid iron lollygag lyric miaou murmur namedrop ping pith pivot prang precis "
    "pyramid reecho refocus rejig relyric reship rubric rumpus shanghai siphon slang smooth snafu soap "
    "solicit spang succor suds sulfur sulphur summons sync syphon tarmac taxi teargas ting trellis twang "
    "unclip underbid undercut unknot unstrap vacuum veto void whang wing wiretap zinc";

/// Verbs that end in a double consonant of their own: "called", but not "planned".
constexpr std::string_view doubled_stems =
    "add appall ball bankroll bell bill blackball boycott bull butt call catcall chill cull distill drill "
    "dull ebb egg enroll enthrall err eyeball fell fill fingerspell forestall fulfill full gall grill gull "
    "hill hull inn install instill jell kill knell logroll loll lowball lull matt mill miscall mothball mull "
    "outcall overfill pall poll pull purr putt quell recall refill reinstall resell roll scroll scull shell "
    "shill shrill snowball squall stall steamroll still stonewall stroll swill thrill till toll trill troll "
    "twill unroll unspell wall well will yell";

/// "dying", "lying": the stem has lost more than an e.
constexpr std::string_view short_stems_of_ing = "dy ly ty vy underly unty bely";

/// Verbs that have a k only before an ending: "panicked".
constexpr std::string_view stems_with_k = "bivouack frolick mimick panick picnick politick traffick";
// clang-format on

using Set = std::unordered_set<std::string_view>;

Set words_of(std::string_view list) {
    Set words;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        words.insert(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return words;
}

bool vowel(char c) {
    return std::string_view("aeiou").find(c) != std::string_view::npos;
}

bool lost_e(std::string_view stem) {
    static const Set with = words_of(stems_with_e);
    static const Set without = words_of(stems_without_e);
    static const Set endings_with = words_of(endings_with_e);
    static const Set endings_without = words_of(endings_without_e);
    constexpr std::size_t longest = 4;
    if (with.contains(stem)) return true;
    if (without.contains(stem)) return false;
    for (std::size_t size = std::min(longest, stem.size()); size > 0; --size) {
        const std::string_view ending = stem.substr(stem.size() - size);
        if (endings_with.contains(ending)) return true;
        if (endings_without.contains(ending)) return false;
    }
    return false;
}

/// "plann", "travell": the last letter was doubled before the ending.
bool doubled(std::string_view stem) {
    static const Set own = words_of(doubled_stems);
    if (stem.size() < 3 || stem.back() != stem[stem.size() - 2] || vowel(stem.back())) return false;
    const bool always_own = std::string_view("sfz").find(stem.back()) != std::string_view::npos;
    if (always_own || own.contains(stem)) return false;
    // "cigarett", "silhouett": an e was lost instead
    return !stem.ends_with("ett") || stem.size() < 6;
}

} // namespace

std::optional<std::string> regular_base(std::string_view lower) {
    static const Set with_k = words_of(stems_with_k);
    static const Set short_stems = words_of(short_stems_of_ing);
    const bool ing = lower.ends_with("ing");
    if (!ing && !lower.ends_with("ed")) return std::nullopt;
    const std::string_view stem = lower.substr(0, lower.size() - (ing ? 3 : 2));
    if (stem.size() < 2) return std::nullopt;
    const auto without_last = [&] { return std::string(stem.substr(0, stem.size() - 1)); };
    if (with_k.contains(stem)) return without_last();
    if (ing && short_stems.contains(stem)) return without_last() + "ie";
    if (ing && irregular_participle(std::string(stem) + "e")) return std::string(stem) + "e";
    if (!ing && stem.ends_with('i'))
        return stem.size() > 2 ? without_last() + "y" : std::string(stem) + "e"; // "tied"
    if (doubled(stem)) return without_last();
    return std::string(stem) + (lost_e(stem) ? "e" : "");
}

} // namespace fasti
