// SPDX-License-Identifier: Apache-2.0
#include "events/extract/mention/coreference.hpp"

#include "text/ascii.hpp"
#include "text/sentences/sentences.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <unordered_map>

namespace fasti::mention {
namespace {

/// One pass over a part that knows which event each phrase last meant.
class Listener {
public:
    Listener(const Document& document, const Tagged& tagged, std::vector<Mention>& mentions)
        : document_(document), tagged_(tagged), mentions_(mentions) {
        for (const Mention& mention : mentions_)
            phrases_.emplace(mention.phrase, no_mention);
        phrases_.erase("");
    }

    void run() {
        if (phrases_.empty()) return;
        for (const Part& part : tagged_.parts) {
            for (auto& [phrase, mention] : phrases_)
                mention = no_mention;
            for (std::size_t b = part.first_block; b < part.last_block; ++b)
                block(b);
        }
    }

private:
    static constexpr std::size_t no_mention = static_cast<std::size_t>(-1);

    void block(std::size_t index) {
        const Block& block = document_.blocks[index];
        const bool prose = block.kind != BlockKind::code && block.kind != BlockKind::heading;
        const std::vector<Hit> hits = prose ? hits_in(block.span) : std::vector<Hit>();
        if (!hits.empty()) {
            auto hit = hits.begin();
            for (const Span sentence : sentences(document_, block)) {
                while (hit != hits.end() && hit->at < sentence.begin)
                    ++hit;
                if (hit != hits.end() && hit->at < sentence.end && !dated(sentence))
                    take_up(*hit->phrase, sentence);
                advance(sentence.end);
            }
        }
        advance(block.span.end);
    }

    /// A phrase in the text.
    struct Hit {
        std::size_t at;
        const std::string* phrase;
    };

    /// Every pair of neighbouring words that is a phrase; one look-up a word.
    std::vector<Hit> hits_in(Span span) const {
        const std::string lower = ascii_lower(document_[span]);
        std::vector<Hit> hits;
        std::string before;
        std::size_t before_at = 0;
        bool another = false; // "a joint statement" is not the one named before
        for (std::size_t at = 0; at < lower.size();) {
            std::size_t end = at;
            while (end < lower.size() && ascii::in_letter(lower[end]))
                ++end;
            if (end == at) {
                if (lower[at] != ' ') before.clear();
                ++at;
                continue;
            }
            std::string word = lower.substr(at, end - at);
            const bool other = before == "a" || before == "an" || before == "another";
            const auto known =
                before.empty() ? phrases_.end() : phrases_.find(before.append(" ").append(word));
            if (known != phrases_.end() && !another)
                hits.push_back({span.begin + before_at, &known->first});
            another = other;
            before = std::move(word);
            before_at = at;
            at = end;
        }
        return hits;
    }

    bool dated(Span sentence) const {
        return next_ < mentions_.size() && mentions_[next_].date.begin < sentence.end;
    }

    /// Takes note of the mentions up to a place of the text.
    void advance(std::size_t at) {
        for (; next_ < mentions_.size() && mentions_[next_].date.begin < at; ++next_) {
            const Mention& mention = mentions_[next_];
            if (mention.phrase.empty()) continue;
            std::size_t& meant = phrases_[mention.phrase];
            if (meant == no_mention || !names_the_text(meant)) meant = next_;
        }
    }

    /// "Joint statement by …, Moscow, 11 September 2020" as its heading: below it "the joint
    /// statement" is that one, whatever others are told.
    bool names_the_text(std::size_t mention) const {
        return tagged_.timexes[mentions_[mention].timex].dateline;
    }

    void take_up(const std::string& phrase, Span sentence) {
        const std::size_t mention = phrases_.at(phrase);
        if (mention != no_mention) mentions_[mention].coreferent.push_back(sentence);
    }

    const Document& document_;
    const Tagged& tagged_;
    std::vector<Mention>& mentions_;
    std::unordered_map<std::string, std::size_t> phrases_; // never iterated for output
    std::size_t next_ = 0;
};

} // namespace

void find_coreferences(const Document& document,
                       const Tagged& tagged,
                       std::vector<Mention>& mentions) {
    Listener(document, tagged, mentions).run();
}

} // namespace fasti::mention
