// SPDX-License-Identifier: Apache-2.0
#include "read/mail/parts.hpp"

#include "text/ascii.hpp"

#include <algorithm>

namespace fasti::mail {
namespace {

constexpr int deepest_part = 12;
constexpr std::size_t most_parts = 500;

// Bodies between the lines "--boundary".
std::vector<std::string_view> split(std::string_view body, std::string_view boundary) {
    std::vector<std::string_view> found;
    const std::string sign = "--" + std::string(boundary);
    std::size_t begin = std::string_view::npos;
    for (std::size_t at = body.find(sign);
         at != std::string_view::npos && found.size() < most_parts;
         at = body.find(sign, at + sign.size())) {
        if (at > 0 && body[at - 1] != '\n') continue;
        if (begin != std::string_view::npos) found.push_back(body.substr(begin, at - begin));
        const bool last = body.substr(at + sign.size()).starts_with("--");
        begin = std::min(body.find('\n', at), body.size() - 1) + 1;
        if (last) return found;
    }
    if (begin != std::string_view::npos && begin < body.size())
        found.push_back(body.substr(begin)); // cut off
    return found;
}

bool is_text(std::string_view type) {
    return type == "text/plain" || type == "text/html" || type == "application/xhtml+xml";
}

class Collector {
public:
    std::vector<Part> found;

    void take(const Headers& head, std::string_view body, int depth) {
        if (depth > deepest_part || found.size() >= most_parts) return;
        const std::string_view content = head.value("content-type");
        const std::string type = content.empty() ? "text/plain" : main_value(content);
        if (type.starts_with("multipart/")) return take_several(type, content, body, depth);
        if (type == "message/rfc822") return take_mail(head, body, depth);
        Part part;
        part.type = type;
        part.charset = parameter(content, "charset");
        const std::string_view disposition = head.value("content-disposition");
        part.name = readable(parameter(disposition, "filename"));
        if (part.name.empty()) part.name = readable(parameter(content, "name"));
        part.attached = main_value(disposition) == "attachment" || !part.name.empty();
        part.readable = is_text(type);
        if (part.readable) part.bytes = decoded(body, head.value("content-transfer-encoding"));
        found.push_back(std::move(part));
    }

private:
    void take_several(const std::string& type,
                      std::string_view content,
                      std::string_view body,
                      int depth) {
        const std::string boundary = parameter(content, "boundary");
        if (boundary.empty()) return;
        const std::size_t before = found.size();
        for (const std::string_view each : split(body, boundary)) {
            const Headers head = headers(each);
            take(head, each.substr(head.end), depth + 1);
        }
        if (type == "multipart/alternative") choose(before);
    }

    // Of texts that say the same, the plain one: it is what the writer saw.
    void choose(std::size_t first) {
        const auto begin = found.begin() + static_cast<std::ptrdiff_t>(first);
        const auto told = [](const Part& part) {
            return part.type == "text/plain" && !part.attached &&
                   part.bytes.find_first_not_of(" \t\r\n") != std::string::npos;
        };
        if (std::none_of(begin, found.end(), told)) return;
        found.erase(std::remove_if(begin, found.end(),
                                   [](const Part& part) {
                                       return part.readable && part.type != "text/plain" &&
                                              !part.attached;
                                   }),
                    found.end());
    }

    void take_mail(const Headers& head, std::string_view body, int depth) {
        const std::string bytes = decoded(body, head.value("content-transfer-encoding"));
        const Headers inner = headers(bytes);
        const std::size_t before = found.size();
        take(inner, std::string_view(bytes).substr(inner.end), depth + 1);
        if (found.size() == before) return;
        found[before].attached = true;
        if (found[before].name.empty()) found[before].name = readable(inner.value("subject"));
    }
};

} // namespace

std::vector<Part> parts(const Headers& head, std::string_view body) {
    Collector collector;
    collector.take(head, body, 0);
    return std::move(collector.found);
}

} // namespace fasti::mail
