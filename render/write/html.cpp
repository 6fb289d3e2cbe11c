// SPDX-License-Identifier: Apache-2.0
// One file for the browser: the drawing, then the same events as an ordinary list with their quotes
// and sources. It needs neither a network nor scripts; with them it can be filtered, and an entry
// of the drawing shows its quote.
#include "render/write/formats.hpp"
#include "render/write/html_parts.hpp"
#include "render/write/svg.hpp"
#include "text/error.hpp"
#include "text/printable.hpp"
#include "text/xml.hpp"

#include <map>

namespace fasti {
namespace {

std::string html_text(const std::string& text) {
    return escape_xml(printable(text));
}

// "--ink:#1b1f24;": the theme's colours for the words around the drawing.
std::string variables(const Colours& colours) {
    std::string out;
    for (const Tone tone : {Tone::paper, Tone::ink, Tone::soft_ink, Tone::hairline, Tone::band,
                            Tone::accent, Tone::warning})
        out += "--" + std::string(name(tone)) + ":" + hex(colour_of(colours, tone)) + ";";
    return out;
}

class Html {
public:
    Html(const Scene& scene, const WriteOptions& options, std::ostream& out)
        : scene_(scene), options_(options), out_(out) {
        for (const Reading::Source& source : scene.reading.sources)
            sources_[source.number] = &source;
    }

    void write() {
        head();
        out_ << "<body>\n<header><h1>" << html_text(scene_.title) << "</h1>\n"
             << "<a class=\"skip\" href=\"#list\">Skip to the list of events</a>\n"
             << "<p id=\"filter\" hidden><label>Show events that contain <input "
                "type=\"search\"></label> <span role=\"status\"></span></p></header>\n<main>\n"
             << "<section aria-label=\"Drawing\" class=\"drawing\">\n";
        write_svg_pages(scene_, options_, out_);
        out_ << "</section>\n";
        if (!scene_.reading.events.empty()) list();
        remarks();
        sources();
        out_ << "</main>\n<aside id=\"quote\" role=\"dialog\" aria-labelledby=\"quote-title\" "
                "hidden>\n<button type=\"button\" aria-label=\"Close\">×</button><h2 "
                "id=\"quote-title\"></h2><div></div></aside>\n<script>"
             << html_script << "</script>\n</body>\n</html>\n";
    }

private:
    void head() {
        out_ << "<!DOCTYPE html>\n<html lang=\"" << html_text(scene_.language)
             << "\">\n<head>\n<meta charset=\"utf-8\">\n"
             << "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
             << R"(<meta name="description" content=")" << html_text(scene_.description) << "\">\n"
             << "<title>" << html_text(scene_.title) << "</title>\n<style>:root{"
             << variables(scene_.colours) << "}";
        if (scene_.night)
            out_ << "@media screen and (prefers-color-scheme:dark){:root{"
                 << variables(*scene_.night) << "}}";
        out_ << html_style << svg_css(scene_, ".timeline ", options_) << "</style>\n</head>\n";
    }

    void list() {
        out_ << "<section id=\"list\" aria-labelledby=\"list-title\"><h2 "
                "id=\"list-title\">Events</h2>\n<ol class=\"events\">\n";
        for (const Reading::Event& event : scene_.reading.events)
            add(event);
        out_ << "</ol></section>\n";
    }

    void add(const Reading::Event& event) {
        out_ << "<li id=\"list-" << html_text(event.id) << "\"><b>" << html_text(event.date)
             << "</b> ";
        if (!event.certainty.empty()) out_ << "<i>" << html_text(event.certainty) << "</i> ";
        out_ << "<a href=\"#" << html_text(event.id) << "\">" << html_text(event.title) << "</a>";
        if (!event.sources.empty()) {
            out_ << "<details><summary>" << event.sources.size()
                 << (event.sources.size() == 1 ? " source" : " sources") << "</summary>";
            for (const int number : event.sources)
                if (const auto found = sources_.find(number); found != sources_.end())
                    add(*found->second);
            out_ << "</details>";
        }
        out_ << "</li>\n";
    }

    void add(const Reading::Source& source) {
        out_ << "<figure>";
        if (!source.quote.empty())
            out_ << "<blockquote>“" << html_text(source.quote) << "”</blockquote>";
        out_ << "<figcaption><a href=\"#source-" << source.number << "\">[" << source.number
             << "]</a> " << html_text(source.title);
        place(source);
        out_ << "</figcaption></figure>";
    }

    void place(const Reading::Source& source) {
        if (source.place.empty()) return;
        const std::string text = html_text(source.place);
        if (source.link.empty())
            out_ << ", " << text;
        else
            out_ << ", <a href=\"" << html_text(led_from(options_, source.link)) << "\">" << text
                 << "</a>";
    }

    void remarks() {
        if (scene_.reading.remarks.empty()) return;
        out_
            << "<section aria-labelledby=\"check-title\"><h2 id=\"check-title\">To check</h2>\n<ul "
               "class=\"remarks\">\n";
        for (const std::string& remark : scene_.reading.remarks)
            out_ << "<li>" << html_text(remark) << "</li>\n";
        out_ << "</ul></section>\n";
    }

    void sources() {
        if (scene_.reading.sources.empty()) return;
        out_ << "<section aria-labelledby=\"sources-title\"><h2 "
                "id=\"sources-title\">Sources</h2>\n<ol class=\"sources\">\n";
        for (const Reading::Source& source : scene_.reading.sources) {
            out_ << "<li id=\"source-" << source.number << "\" value=\"" << source.number
                 << "\"><cite>" << html_text(source.title) << "</cite>";
            place(source);
            if (!source.quote.empty()) out_ << ": “" << html_text(source.quote) << "”";
            out_ << "</li>\n";
        }
        out_ << "</ol></section>\n";
    }

    const Scene& scene_;
    const WriteOptions& options_;
    std::ostream& out_;
    std::map<int, const Reading::Source*> sources_;
};

} // namespace

void write_html(const Scene& scene, const WriteOptions& options, std::ostream& out) {
    Html(scene, options, out).write();
    if (!out) throw WriteError("the HTML could not be written in full; is the disk full?");
}

} // namespace fasti
