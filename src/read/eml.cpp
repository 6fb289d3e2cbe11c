// SPDX-License-Identifier: Apache-2.0
// Mails as they are saved: the subject, the text, and attachments that are text [RFC 5322].
#include "read/canonical/writer.hpp"
#include "read/formats.hpp"
#include "read/html/html_blocks.hpp"
#include "read/mail/headers.hpp"
#include "read/mail/parts.hpp"
#include "text/ascii.hpp"
#include "text/error.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace fasti {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t longest_opening = 300; // bytes of "On 4 May 2020, Ann wrote:"

// Fields that programs write; a letter that people typed has none.
constexpr std::array machine_fields = {"message-id"sv, "mime-version"sv, "received"sv,
                                       "return-path"sv, "delivered-to"sv};

// "Ann Weaver" of "Ann Weaver <ann@example.org>".
std::string person(std::string_view value) {
    const std::string text = mail::readable(value);
    const std::string_view name =
        ascii::trimmed(std::string_view(text).substr(0, text.find('<')), " \t\"'");
    return std::string(name.empty() ? ascii::trimmed(text, " \t<>") : name);
}

// "On 4 May 2020 at 10:00, Ann <ann@example.org> wrote:" before what she wrote.
bool opens_reply(const Document& text, std::size_t block) {
    if (block + 1 >= text.blocks.size()) return false;
    const std::string_view words = text[text.blocks[block].span];
    return text.blocks[block + 1].kind == BlockKind::quotation && words.ends_with(':') &&
           words.size() <= longest_opening &&
           std::any_of(words.begin(), words.end(), ascii::is_digit);
}

void write_table_row(const Document& text, std::size_t block, canonical::Writer& writer) {
    for (const Table& table : text.tables) {
        if (block < table.first_block || block >= table.last_block) continue;
        if (block == table.first_block) writer.begin_table();
        writer.begin_row();
        for (const Cell& cell : table.rows[block - table.first_block]) {
            if (cell.span.begin < text.blocks[block].span.begin) {
                writer.reach_down(cell.column);
                continue;
            }
            writer.begin_cell(cell.column, cell.columns, cell.heading);
            writer.add(text[cell.span]);
        }
        if (block + 1 == table.last_block) writer.end_table();
        return;
    }
}

// What the lines of a mail mean is what they mean in a text.
void write_plain(std::string words, canonical::Writer& writer) {
    const Document text = read_txt(std::move(words));
    for (std::size_t i = 0; i < text.blocks.size(); ++i) {
        const Block& block = text.blocks[i];
        const bool in_table =
            std::any_of(text.tables.begin(), text.tables.end(), [&](const Table& table) {
                return i >= table.first_block && i < table.last_block;
            });
        if (in_table) {
            write_table_row(text, i, writer);
            continue;
        }
        const bool reply = opens_reply(text, i);
        writer.begin(reply ? BlockKind::quotation : block.kind, reply ? 0 : block.level);
        writer.add(text[block.span]);
        writer.end();
    }
}

// Says why it is not read, or "".
std::string write_part(const mail::Part& part, canonical::Writer& writer) {
    if (!part.readable) return "not read: it is " + part.type;
    try {
        std::string words = mail::as_text(part.bytes, part.charset);
        if (part.attached && !part.name.empty()) {
            writer.begin(BlockKind::heading, 2);
            writer.add(part.name);
            writer.end();
        }
        if (part.type == "text/plain")
            write_plain(std::move(words), writer);
        else
            html::write_blocks(words, {}, writer);
    } catch (const ReadError&) {
        return "not read: it is no text";
    }
    return "";
}

void write_head(const mail::Headers& head, canonical::Writer& writer) {
    Source& source = writer.source();
    source.title = mail::readable(head.value("subject"));
    source.author = person(head.value("from"));
    if (!source.title.empty()) {
        writer.begin(BlockKind::heading, 1);
        writer.add(source.title);
        writer.end();
    }
    if (const std::string_view date = head.value("date"); !date.empty())
        writer.state({StatedDate::Kind::sent, mail::readable(date), "header Date"});
}

} // namespace

bool knows_eml(std::string_view bytes) {
    const std::string_view begin = bytes.substr(0, 1U << 15U);
    if (begin.find("Snapshot-Content-Location:") != std::string_view::npos ||
        begin.starts_with("From: <Saved by"))
        return false; // a page saved with its pictures
    const mail::Headers head = mail::headers(begin);
    const bool machine = std::any_of(machine_fields.begin(), machine_fields.end(),
                                     [&](auto name) { return !head.value(name).empty(); });
    return machine && head.fields.size() >= 3 && !head.value("from").empty() &&
           !head.value("date").empty();
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): readers have one signature
Document read_eml(std::string bytes, Source source) {
    if (bytes.find('\0') != std::string::npos)
        throw ReadError(source.path, "binary, no mail: it holds a NUL");
    const mail::Headers head = mail::headers(bytes);
    canonical::Writer writer(std::move(source));
    write_head(head, writer);
    std::vector<std::string> unread;
    for (const mail::Part& part : mail::parts(head, std::string_view(bytes).substr(head.end)))
        if (const std::string why = write_part(part, writer); !why.empty())
            unread.push_back("attachment " + (part.name.empty() ? part.type : part.name) + ' ' +
                             why);
    Document document = std::move(writer).finish();
    for (std::string& message : unread)
        document.findings.push_back({"attachment-not-read",
                                     Severity::note,
                                     std::move(message),
                                     {cite(document, SourceId{0}, Span{0, 0})}});
    return document;
}

} // namespace fasti
