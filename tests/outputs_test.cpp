// SPDX-License-Identifier: Apache-2.0
// Outputs on a real file system: whole or not at all, in the mode and behind the links that were
// there, and never over what is read.
#include "cli/outputs.hpp"

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <set>
#include <sstream>
#include <thread>

using namespace fasti;
using namespace fasti::cli;
namespace fs = std::filesystem;

namespace {

// What the program asked of the system, in order.
std::vector<std::string> asked;

} // namespace

// In place of the system's own: they say so, and then do it.
extern "C" int fsync(int file) {
    asked.emplace_back("fsync");
    return static_cast<int>(::syscall(SYS_fsync, file));
}

extern "C" int renameat(int from_folder, const char* from, int to_folder, const char* to) noexcept {
    asked.push_back("rename to " + std::string(to));
    return static_cast<int>(::syscall(SYS_renameat2, from_folder, from, to_folder, to, 0U));
}

namespace {

// A fresh folder that the test stands in, gone when it ends.
class Folder {
public:
    Folder() : before_(fs::current_path()) {
        std::string name = (fs::temp_directory_path() / "outputs-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        path_ = fs::canonical(name);
        fs::current_path(path_);
    }

    ~Folder() {
        fs::current_path(before_);
        fs::remove_all(path_);
    }

    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    Folder(Folder&&) = delete;
    Folder& operator=(Folder&&) = delete;

    const fs::path& path() const { return path_; }

    static std::set<std::string> names() {
        std::set<std::string> out;
        for (const fs::directory_entry& entry : fs::directory_iterator("."))
            out.insert(entry.path().filename().string());
        return out;
    }

private:
    fs::path before_, path_;
};

std::string contents(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

void put(const fs::path& path, const std::string& text, mode_t mode = 0644) {
    std::ofstream(path, std::ios::binary) << text;
    REQUIRE(::chmod(path.c_str(), mode) == 0);
}

mode_t mode_of(const fs::path& path) {
    struct stat status {};

    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

void write(const std::string& path, const std::string& text) {
    Outputs outputs({path}, {});
    outputs[0] << text;
    outputs.commit();
}

// Why an output is refused before any work is done; "" when it is not.
std::string refusal(const std::vector<std::string>& paths,
                    const std::vector<std::string>& inputs = {}) {
    try {
        const Outputs outputs(paths, inputs);
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

// "essay" with every name that leads to it, and a folder.
void make_names_of_essay() {
    put("essay", "words");
    fs::create_directory("sub");
    fs::create_symlink("essay", "link");
    fs::create_symlink("../link", "sub/link to link");
    fs::create_hard_link("essay", "hard");
}

std::vector<std::string> names_of_essay(const fs::path& folder) {
    return {"essay", "./essay",          "sub/../essay", (folder / "essay").string(),
            "link",  "sub/link to link", "hard"};
}

} // namespace

TEST_CASE("an output is never one of the inputs, whatever names and links lead to it") {
    const Folder folder;
    make_names_of_essay();
    for (const std::string& input : names_of_essay(folder.path()))
        for (const std::string& output : names_of_essay(folder.path())) {
            CAPTURE(input, output);
            CHECK(refusal({output}, {"other", input}).find("is an input too") != std::string::npos);
        }
    CHECK(refusal({"other"}, {"essay"}).empty());
    CHECK(contents("essay") == "words");
}

TEST_CASE("neither is what standard input is read from") {
    const Folder folder;
    make_names_of_essay();
    const int before = ::dup(STDIN_FILENO);
    const int file = ::open("essay", O_RDONLY | O_CLOEXEC);
    REQUIRE(::dup2(file, STDIN_FILENO) == STDIN_FILENO);
    CHECK(refusal({"link"}, {"-"}) ==
          "link: is an input too, as standard input; name another file for the output");
    CHECK(refusal({"link"}, {"other"}).empty());
    ::dup2(before, STDIN_FILENO);
    ::close(before);
    ::close(file);
}

TEST_CASE("one file is no two outputs, whether it exists or not") {
    const Folder folder;
    make_names_of_essay();
    for (const std::string& first : names_of_essay(folder.path()))
        for (const std::string& second : names_of_essay(folder.path())) {
            CAPTURE(first, second);
            CHECK(refusal({first, second}).find("given twice") != std::string::npos);
        }
    fs::create_symlink("fresh", "link to fresh");
    const std::string absolute = (folder.path() / "fresh").string();
    for (const std::string& second :
         {std::string("fresh"), std::string("./fresh"), std::string("sub/../fresh"), absolute,
          std::string("link to fresh")}) {
        CAPTURE(second);
        CHECK(refusal({"fresh", second}).find("given twice") != std::string::npos);
    }
    CHECK(refusal({"-", "-"}).find("given twice") != std::string::npos);
    CHECK(refusal({"fresh", "sub/fresh", "essay"}).empty());
}

TEST_CASE("the mode of a file stays, and a new one has the usual") {
    const Folder folder;
    for (const mode_t mode : {0600U, 0640U, 0666U, 0755U, 0200U}) {
        CAPTURE(mode);
        put("file", "old", mode);
        write("file", "new");
        CHECK(mode_of("file") == mode);
        CHECK(::chmod("file", 0600) == 0);
        CHECK(contents("file") == "new");
    }
    const mode_t mask = ::umask(027);
    write("fresh", "new");
    ::umask(mask);
    CHECK(mode_of("fresh") == 0640);
}

TEST_CASE("a file that is read-only is refused and stays as it was") {
    const Folder folder;
    put("file", "old", 0444);
    fs::create_symlink("file", "link");
    for (const char* path : {"file", "link"}) {
        CAPTURE(path);
        CHECK(refusal({path}) ==
              std::string(path) + ": read-only; make it writable, or name another file");
    }
    CHECK(contents("file") == "old");
    CHECK(Folder::names() == std::set<std::string>{"file", "link"});
}

TEST_CASE("what a link leads to is written, whether it exists or not, and the link stays") {
    const Folder folder;
    fs::create_directory("sub");
    put("sub/old", "old", 0600);
    fs::create_symlink("sub/old", "to old");
    fs::create_symlink("sub/fresh", "to fresh");
    fs::create_symlink("../to fresh", "sub/to link");
    for (const auto& [link, file] : std::vector<std::pair<std::string, std::string>>{
             {"to old", "sub/old"}, {"to fresh", "sub/fresh"}, {"sub/to link", "sub/fresh"}}) {
        CAPTURE(link);
        write(link, "by " + link);
        CHECK(fs::is_symlink(link));
        CHECK(!fs::is_symlink(file));
        CHECK(contents(file) == "by " + link);
    }
    CHECK(mode_of("sub/old") == 0600);
    fs::create_symlink("round", "about");
    fs::create_symlink("about", "round");
    CHECK(refusal({"round"}) == "round: a link that leads to itself");
    fs::create_symlink("none/fresh", "to none");
    CHECK(refusal({"to none"}) == "to none: no folder none; make it first");
}

TEST_CASE("any name that the system takes is written") {
    const Folder folder;
    for (const std::string& name :
         {std::string(255, 'x'), std::string(250, 'y') + ".svg", std::string("line\nbreak"),
          std::string("no \xFF utf-8"), std::string(" "), std::string(".hidden")}) {
        CAPTURE(name);
        write(name, "text");
        write(name, "text again");
        CHECK(contents(name) == "text again");
    }
    CHECK(Folder::names().size() == 6);
    CHECK(refusal({std::string(256, 'x')}).find("cannot be written") != std::string::npos);
}

TEST_CASE("what is written is on the disk before any file has its name") {
    const Folder folder;
    Outputs outputs({"a", "b"}, {});
    outputs[0] << "one";
    outputs[1] << "two";
    asked.clear();
    outputs.commit();
    CHECK(asked == std::vector<std::string>{"fsync", "fsync", "rename to a", "rename to b"});
}

TEST_CASE("all outputs or none: a disk that is full leaves what was there") {
    const Folder folder;
    put("old", "old");
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &limit) == 0);
    Outputs outputs({"old", "fresh", "large"}, {});
    outputs[0] << "new";
    outputs[1] << "new";
    outputs[2] << std::string(100'000, 'x');
    const rlimit little{50'000, limit.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &little) == 0);
    CHECK_THROWS_AS(outputs.commit(), WriteError);
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, before);
    CHECK(contents("old") == "old");
    CHECK(Folder::names() == std::set<std::string>{"old"});
}

namespace {

// Writes two files over and over, until it is stopped.
[[noreturn]] void write_for_ever(std::size_t size) {
    for (char c = 'a';; c = c == 'z' ? 'a' : static_cast<char>(c + 1)) {
        Outputs outputs({"first", "second"}, {});
        for (const std::size_t i : {0U, 1U})
            outputs[i] << std::string(size, c);
        outputs.commit();
    }
}

bool some_temporary() {
    const std::set<std::string> names = Folder::names();
    return std::any_of(names.begin(), names.end(),
                       [](const std::string& name) { return name.starts_with(".fasti"); });
}

// Stops the child in the middle of its work; returns the signal that it died of.
int stop(pid_t child, int signal) {
    for (int n = 0; n < 100'000 && !some_temporary(); ++n)
        std::this_thread::yield();
    ::kill(child, signal);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

} // namespace

TEST_CASE("who is interrupted leaves whole files and nothing else") {
    constexpr std::size_t size = 2'000'000;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        for (int n = 0; n < 5; ++n) {
            const Folder folder;
            const pid_t child = ::fork();
            if (child == 0) {
                std::signal(signal, SIG_DFL); // not what Catch does
                write_for_ever(size);
            }
            CAPTURE(signal, n);
            CHECK(stop(child, signal) == signal);
            CHECK(!some_temporary());
            for (const std::string& name : Folder::names()) {
                const std::string text = contents(name);
                const bool whole = text == std::string(size, text.at(0));
                CHECK(whole);
            }
            // Between two commits or in one: both files are of the same.
            const bool equal = contents("first") == contents("second");
            CHECK(equal);
        }
}

TEST_CASE("a signal that the program was told not to hear stops nothing") {
    const Folder folder;
    const auto before = std::signal(SIGINT, SIG_IGN);
    Outputs outputs({"file"}, {});
    outputs[0] << "text";
    ::raise(SIGINT);
    CHECK_NOTHROW(outputs.commit());
    std::signal(SIGINT, before);
    CHECK(contents("file") == "text");
}

TEST_CASE("pipes and devices are written to, not replaced") {
    const Folder folder;
    REQUIRE(::mkfifo("pipe", 0600) == 0);
    const int reader = ::open("pipe", O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    write("pipe", "through");
    std::string got(100, '\0');
    got.resize(static_cast<std::size_t>(::read(reader, got.data(), got.size())));
    ::close(reader);
    CHECK(got == "through");
    CHECK(fs::is_fifo("pipe"));
    write("/dev/null", "nowhere");
    CHECK(fs::is_character_file("/dev/null"));
    CHECK(refusal({"/dev/null"}, {"/dev/null"}).empty());
}

TEST_CASE("what people read has no control characters, however it comes in pieces") {
    const Folder folder;
    const std::string text = "a\x1B[2J\tb\n\xE2\x80\xAE\xC2\x9B é €\xFF";
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        CAPTURE(cut);
        Outputs outputs({"people", "programs"}, {}, Audience::people);
        outputs[0] << text.substr(0, cut) << text.substr(cut);
        outputs[1] << "\xE2\x80"; // never finished
        outputs.commit();
        CHECK(contents("people") == "a\\x1b[2J\tb\n\\u202e\\u009b é €\\xff");
        CHECK(contents("programs") == "\\xe2\\x80");
    }
    write("raw", text);
    CHECK(contents("raw") == text);
}
