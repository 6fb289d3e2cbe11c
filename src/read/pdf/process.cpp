// SPDX-License-Identifier: Apache-2.0
#include "read/pdf/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace fasti::pdf {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t most_output = std::size_t{1} << 30U; // bytes
constexpr std::size_t longest_complaint = 2000;
constexpr int not_found = 127;

class Descriptor {
public:
    explicit Descriptor(int number = -1) : number_(number) {}

    ~Descriptor() { close(); }

    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor(Descriptor&&) = delete;
    Descriptor& operator=(Descriptor&&) = delete;

    int get() const { return number_; }

    void reset(int number) {
        close();
        number_ = number;
    }

    void close() {
        if (number_ >= 0) ::close(number_);
        number_ = -1;
    }

private:
    int number_;
};

bool make_pipe(Descriptor& from, Descriptor& to) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) return false;
    from.reset(ends[0]);
    to.reset(ends[1]);
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    return true;
}

/// A file without a name that holds the bytes.
FILE* file_of(std::string_view bytes) {
    FILE* file = std::tmpfile();
    if (file == nullptr) return nullptr;
    if (std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size() &&
        std::fflush(file) == 0) {
        std::rewind(file);
        return file;
    }
    std::fclose(file);
    return nullptr;
}

void limit(int what, rlim_t most) {
    const rlimit both{most, most};
    setrlimit(static_cast<__rlimit_resource>(what), &both);
}

/// In the child: nothing here may allocate.
[[noreturn]] void become(char* const* program, int input, int output, int errors, int seconds) {
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    constexpr rlim_t most_memory = rlim_t{2} << 30U;
    limit(RLIMIT_CPU, static_cast<rlim_t>(seconds));
    limit(RLIMIT_AS, most_memory);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    const int nothing = open("/dev/null", O_RDONLY);
    dup2(nothing, 0);
    dup2(output, 1);
    dup2(errors, 2);
    if (input == 3)
        fcntl(3, F_SETFD, 0);
    else
        dup2(input, 3);
    for (int other = 4; other < 64; ++other)
        ::close(other);
    std::signal(SIGPIPE, SIG_DFL);
    execvp(program[0], program);
    _exit(not_found);
}

class Child {
public:
    Child(pid_t pid, int seconds)
        : pid_(pid), until_(Clock::now() + std::chrono::seconds(seconds)) {}

    /// Reads both pipes to their ends; kills the child when its time is over.
    void
    read(int output, int errors, const std::function<void(std::string_view)>& use, Ended& out) {
        std::array<pollfd, 2> open = {pollfd{output, POLLIN, 0}, pollfd{errors, POLLIN, 0}};
        std::size_t size = 0;
        const auto take = [&](std::size_t from, std::string_view part) {
            if (from == 1) {
                if (out.complaint.size() < longest_complaint) out.complaint += part;
                return;
            }
            size += part.size();
            use(part);
        };
        while (open[0].fd >= 0 || open[1].fd >= 0) {
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(until_ - Clock::now());
            out.in_time = left.count() > 0;
            out.in_bounds = size <= most_output;
            if (!out.in_time || !out.in_bounds) return kill_it();
            if (poll(open.data(), open.size(), static_cast<int>(left.count())) < 0 &&
                errno != EINTR)
                return;
            for (std::size_t i = 0; i < open.size(); ++i)
                if (const std::string_view part = read_some(open.at(i)); !part.empty())
                    take(i, part);
        }
    }

    void kill_it() const { kill(pid_, SIGKILL); }

    int wait() const {
        int status = 0;
        while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
        }
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

private:
    /// What a pipe has ready; at its end it is asked no more.
    std::string_view read_some(pollfd& pipe) {
        if (pipe.fd < 0 || (pipe.revents & (POLLIN | POLLHUP)) == 0) return {};
        const ssize_t got = ::read(pipe.fd, bytes_.data(), bytes_.size());
        if (got > 0) return {bytes_.data(), static_cast<std::size_t>(got)};
        if (got == 0 || errno != EINTR) pipe.fd = -1;
        return {};
    }

    std::string bytes_ = std::string(std::size_t{1} << 16U, '\0');
    pid_t pid_;
    Clock::time_point until_;
};

} // namespace

Ended run(const std::vector<std::string>& program,
          std::string_view input,
          int seconds,
          const std::function<void(std::string_view)>& use) {
    Ended out;
    std::vector<char*> words;
    std::vector<std::string> copies = program;
    words.reserve(copies.size() + 1);
    for (std::string& word : copies)
        words.push_back(word.data());
    words.push_back(nullptr);
    FILE* file = file_of(input);
    Descriptor from_output;
    Descriptor to_output;
    Descriptor from_errors;
    Descriptor to_errors;
    if (file == nullptr || !make_pipe(from_output, to_output) ||
        !make_pipe(from_errors, to_errors)) {
        if (file != nullptr) std::fclose(file);
        return out;
    }
    out.ready = true;
    const pid_t pid = fork();
    if (pid == 0) become(words.data(), fileno(file), to_output.get(), to_errors.get(), seconds);
    std::fclose(file);
    to_output.close();
    to_errors.close();
    if (pid < 0) return out;
    Child child(pid, seconds);
    try {
        child.read(from_output.get(), from_errors.get(), use, out);
    } catch (...) {
        child.kill_it();
        child.wait();
        throw;
    }
    out.status = child.wait();
    out.started = out.status != not_found;
    return out;
}

} // namespace fasti::pdf
