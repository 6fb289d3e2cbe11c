// SPDX-License-Identifier: Apache-2.0
#include "cli/order_file.hpp"

#include "events/rows/rows_parts.hpp"
#include "read/file.hpp"
#include "text/csv.hpp"
#include "text/error.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace fasti::cli {
namespace {

using detail::RowError;

// Where the columns stand.
class Columns {
public:
    explicit Columns(const CsvRows::Fields& header) {
        const auto column = [&](std::string_view name) {
            const auto named = [&](const std::string& field) { return csv_column(field) == name; };
            return static_cast<std::size_t>(std::find_if(header.begin(), header.end(), named) -
                                            header.begin());
        };
        before_ = column("before");
        after_ = column("after");
        basis_ = column("basis");
        if (std::max(before_, after_) >= header.size())
            throw RowError("a header with the columns before, after and perhaps basis is needed "
                           "here");
    }

    std::string before(const CsvRows::Fields& row) const { return needed(row, before_); }

    std::string after(const CsvRows::Fields& row) const { return needed(row, after_); }

    std::string basis(const CsvRows::Fields& row) const {
        return basis_ < row.size() && !row[basis_].empty() ? row[basis_] : "stated";
    }

private:
    static std::string needed(const CsvRows::Fields& row, std::size_t column) {
        if (column >= row.size() || row[column].empty()) throw RowError("two ids are needed here");
        return row[column];
    }

    std::size_t before_ = 0;
    std::size_t after_ = 0;
    std::size_t basis_ = 0;
};

class OrderReader {
public:
    OrderReader(Chronicle& chronicle, const std::string& path) : chronicle_(chronicle) {
        for (std::size_t i = 0; i < chronicle.events.size(); ++i)
            ids_.emplace(chronicle.events[i].id, static_cast<EventId>(i));
        source_ = static_cast<SourceId>(chronicle.sources.size());
        chronicle.sources.push_back(
            {path, path.substr(path.rfind('/') + 1), "text/csv", "", std::nullopt});
    }

    void read(CsvRows& rows) {
        CsvRows::Fields row;
        rows.next(row);
        const Columns columns(row);
        while (rows.next(row)) {
            Citation why;
            why.source = source_;
            why.line = static_cast<int>(rows.line());
            why.quote = rows.written();
            Tlink link;
            link.from = event(columns.before(row));
            link.to = event(columns.after(row));
            link.relations = AllenSet{Allen::after} | Allen::met_by;
            link.why = std::move(why);
            link.rule = columns.basis(row);
            link.basis = link_basis_of(link.rule);
            add(std::move(link));
        }
    }

private:
    EventId event(const std::string& id) const {
        const auto found = ids_.find(id);
        if (found == ids_.end()) throw RowError("no event has the id \"" + id + "\"");
        return found->second;
    }

    void add(Tlink link) {
        if (link.from != link.to) {
            chronicle_.links.push_back(std::move(link));
            return;
        }
        Finding finding;
        finding.code = "before-itself";
        finding.severity = Severity::error;
        finding.message = "“" + chronicle_[link.from].title + "” is said to come before itself";
        finding.citations.push_back(std::move(link.why));
        finding.help.emplace_back("one of the two ids is another one");
        chronicle_.findings.push_back(std::move(finding));
    }

    Chronicle& chronicle_;
    std::unordered_map<std::string, EventId> ids_;
    SourceId source_{};
};

} // namespace

void add_order_file(Chronicle& chronicle, const std::string& path) {
    const std::string text = load(path);
    if (const std::size_t bad = detail::invalid_utf8(text); bad != text.size())
        throw ReadError(path, "not UTF-8 text", bad);
    CsvRows rows(text);
    try {
        OrderReader(chronicle, path).read(rows);
    } catch (const RowError& error) {
        detail::fail(path, rows.line(), error.what());
    } catch (const CsvError& error) {
        detail::fail(path, rows.line(), error.what());
    }
}

} // namespace fasti::cli
