// SPDX-License-Identifier: Apache-2.0
#include "cli/folder.hpp"

#include "cli/suffixes.hpp"
#include "text/error.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <string_view>

namespace fasti::cli {
namespace {

namespace fs = std::filesystem;

// Control characters of names are no business of a terminal.
std::string printable(std::string name) {
    std::replace_if(
        name.begin(), name.end(),
        [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7F'; }, '?');
    return name;
}

// Why something is left out.
enum class Reason : std::uint8_t { suffix, hidden, link, no_file, deep };

class Skipped {
public:
    void add(Reason reason, const fs::path& path) {
        all_.at(static_cast<std::size_t>(reason)).push_back(printable(path.string()));
    }

    // "skipped a.docx, b.docx (not .txt or .md); .git (hidden)"
    std::string text() const {
        const std::array<std::string, 5> what = {"not " + listed(document_suffixes()), "hidden",
                                                 "a link to a folder", "no file",
                                                 "more than 32 folders deep"};
        std::string out;
        for (std::size_t i = 0; i < all_.size(); ++i)
            if (!all_.at(i).empty())
                out +=
                    (out.empty() ? "skipped " : "; ") + some(all_.at(i)) + " (" + what.at(i) + ")";
        return out;
    }

private:
    static std::string some(const std::vector<std::string>& names) {
        constexpr std::size_t shown = 3;
        std::string out;
        for (std::size_t i = 0; i < std::min(shown, names.size()); ++i)
            out.append(out.empty() ? "" : ", ").append(names[i]);
        if (names.size() > shown) out += " and " + std::to_string(names.size() - shown) + " more";
        return out;
    }

    std::array<std::vector<std::string>, 5> all_; // by reason
};

bool is_document(const fs::path& path) {
    const std::string lower = ascii_lower(path.filename().string());
    const std::vector<std::string> suffixes = all_document_suffixes();
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&](const std::string& suffix) { return lower.ends_with(suffix); });
}

class Walk {
public:
    explicit Walk(fs::path top) : top_(std::move(top)) {}

    FolderContents run() {
        into("", 0);
        out_.skipped = skipped_.text();
        return std::move(out_);
    }

private:
    // Names without the folder that was given; sorted, because a file system has no order.
    std::vector<fs::path> entries(const fs::path& folder) {
        std::error_code failure;
        std::vector<fs::path> out;
        for (fs::directory_iterator at(top_ / folder, failure), end; !failure && at != end;
             at.increment(failure)) {
            if (++count_ > most_entries)
                throw UsageError(top_.string() + ": more than " + std::to_string(most_entries) +
                                 " files; name a smaller folder");
            out.push_back(folder / at->path().filename());
        }
        if (failure)
            throw ReadError((top_ / folder).string(),
                            "cannot be opened (" + failure.message() + "); check its permissions");
        std::sort(out.begin(), out.end());
        return out;
    }

    void into(const fs::path& folder, int depth) {
        for (const fs::path& entry : entries(folder))
            take(entry, depth);
    }

    void take(const fs::path& entry, int depth) {
        std::error_code failure;
        const fs::path path = top_ / entry;
        const fs::file_status status = fs::status(path, failure);
        const bool folder = fs::is_directory(status);
        if (entry.filename().string().starts_with('.')) return skipped_.add(Reason::hidden, entry);
        if (folder && fs::is_symlink(path, failure)) return skipped_.add(Reason::link, entry);
        if (folder && depth == deepest_folder) return skipped_.add(Reason::deep, entry);
        if (folder) return into(entry, depth + 1);
        if (!is_document(entry)) return skipped_.add(Reason::suffix, entry);
        if (!fs::is_regular_file(status)) return skipped_.add(Reason::no_file, entry);
        out_.documents.push_back(top_ == "." ? entry.string() : path.string());
    }

    fs::path top_;
    std::size_t count_ = 0;
    FolderContents out_;
    Skipped skipped_;
};

} // namespace

FolderContents look_into(const std::string& folder) {
    FolderContents out = Walk(folder).run();
    if (out.documents.empty())
        throw ReadError(folder, "a folder without documents (" + listed(document_suffixes()) + ")" +
                                    (out.skipped.empty() ? "" : "; " + out.skipped));
    return out;
}

} // namespace fasti::cli
