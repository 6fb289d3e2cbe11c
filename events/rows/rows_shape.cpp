// SPDX-License-Identifier: Apache-2.0
#include "events/rows/rows_shape.hpp"

#include "text/csv.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>
#include <set>
#include <string>

namespace fasti {
namespace {

using Names = std::set<std::string, std::less<>>;

bool all_of(const Names& names, std::initializer_list<std::string_view> wanted) {
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](std::string_view name) { return names.contains(name); });
}

/// Gathers the keys of the outermost object; builds nothing.
class Keys : public nlohmann::json_sax<nlohmann::json> {
public:
    const Names& names() const { return names_; }

    bool null() override { return depth_ > 0; }

    bool boolean(bool /*value*/) override { return depth_ > 0; }

    bool number_integer(number_integer_t /*value*/) override { return depth_ > 0; }

    bool number_unsigned(number_unsigned_t /*value*/) override { return depth_ > 0; }

    bool number_float(number_float_t /*value*/, const string_t& /*text*/) override {
        return depth_ > 0;
    }

    bool string(string_t& /*value*/) override { return depth_ > 0; }

    bool binary(binary_t& /*value*/) override { return depth_ > 0; }

    bool start_object(std::size_t /*size*/) override { return ++depth_ > 0; }

    bool key(string_t& name) override {
        if (depth_ == 1) names_.insert(name);
        return true;
    }

    bool end_object() override { return depth_-- > 0; }

    bool start_array(std::size_t /*size*/) override { return depth_++ > 0; }

    bool end_array() override { return depth_-- > 0; }

    bool parse_error(std::size_t /*at*/,
                     const std::string& /*token*/,
                     const nlohmann::json::exception& /*error*/) override {
        return false;
    }

private:
    std::size_t depth_ = 0;
    Names names_;
};

RowShape shape_of_object(std::string_view row) {
    Keys keys;
    if (!nlohmann::json::sax_parse(row.begin(), row.end(), &keys)) return RowShape::none;
    const Names& names = keys.names();
    if (all_of(names, {"source", "begin", "end", "text", "type", "value"}))
        return RowShape::expressions;
    const bool lone = names.size() == 1 && (names.contains("source") || names.contains("link") ||
                                            names.contains("finding"));
    const bool event = names.contains("title") && (names.contains("date") || names.contains("id"));
    return lone || event ? RowShape::events : RowShape::none;
}

/// The columns that a line names.
Names columns_in(std::string_view line) {
    Names names;
    CsvRows rows(line);
    CsvRows::Fields fields;
    try {
        if (!rows.next(fields)) return names;
    } catch (const CsvError&) {
        return names;
    }
    for (const std::string& field : fields)
        names.insert(csv_column(field));
    return names;
}

RowShape shape_of_header(std::string_view line) {
    const Names names = columns_in(line);
    const bool dated = names.contains("date") || names.contains("start");
    return dated && names.contains("title") ? RowShape::events : RowShape::none;
}

std::string_view first_line(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text.substr(0, text.find_first_of("\r\n"));
}

} // namespace

RowShape row_shape(std::string_view text) {
    const std::string_view line = first_line(text);
    return line.starts_with('{') ? shape_of_object(line) : shape_of_header(line);
}

bool are_rows(std::string_view text) {
    const std::string_view line = first_line(text);
    if (line.starts_with('{')) return shape_of_object(line) == RowShape::events;
    return all_of(columns_in(line),
                  {"id", "date", "earliest", "latest", "precision", "title", "certainty"});
}

} // namespace fasti
