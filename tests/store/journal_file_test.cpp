// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_file.h"

#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <csignal>
#include <fstream>
#include <sys/resource.h>

using namespace plumbline;
using plumbline::test::ScratchFolder;

namespace
{

namespace fs = std::filesystem;

std::string contentOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return { std::istreambuf_iterator<char>(in), {} };
}

/// While it lives no file may grow beyond so many bytes, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_before(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit small{ bytes, m_limit.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_limit{};
    void (*m_before)(int);
};

JournalFile created(const fs::path& folder, const std::string& name)
{
    std::error_code fault;
    auto file = JournalFile::create(folder, name, fault);
    INFO(fault.message());
    REQUIRE(file);
    return std::move(*file);
}

} // namespace

TEST_CASE("A journal's text is in its file as soon as it is written, in folders that were not there")
{
    const ScratchFolder folder;
    JournalFile file = created(folder.path() / "new" / "session", "morning");
    CHECK(file.id() == "morning");
    REQUIRE_FALSE(file.write("one\n"));
    REQUIRE_FALSE(file.write("two\n"));
    CHECK(contentOf(file.path()) == "one\ntwo\n");
    std::error_code fault;
    CHECK(file.read(fault) == "one\ntwo\n");
    CHECK((fs::status(file.path()).permissions() & fs::perms::others_all) == fs::perms::none);
    REQUIRE_FALSE(file.remove());
    CHECK_FALSE(fs::exists(file.path()));
}

TEST_CASE("Two sessions of the same second get a file each")
{
    const ScratchFolder folder;
    const JournalFile first = created(folder.path(), "now"), second = created(folder.path(), "now");
    CHECK(first.path() != second.path());
}

TEST_CASE("Nobody takes the journal of a program that lives, and anybody that of one that is gone")
{
    const ScratchFolder folder;
    auto file = std::make_optional(created(folder.path(), "mine"));
    const fs::path path = file->path();
    std::error_code fault;
    CHECK_FALSE(JournalFile::claim(path, fault));
    CHECK(fault == std::errc::resource_unavailable_try_again);
    JournalFile moved = std::move(*file);
    file.reset();
    CHECK_FALSE(JournalFile::claim(path, fault));
    {
        const JournalFile gone = std::move(moved);
    }
    CHECK(JournalFile::claim(path, fault));
    CHECK_FALSE(JournalFile::claim(folder.path() / "none.jsonl", fault));
}

TEST_CASE("What a full disk kept of a line is written over once there is room")
{
    const ScratchFolder folder;
    JournalFile file = created(folder.path(), "full");
    REQUIRE_FALSE(file.write("one\n"));
    {
        const FullDisk full(6);
        CHECK(file.write("two and more\n") == std::errc::file_too_large);
        CHECK(contentOf(file.path()) == "one\ntw");
    }
    REQUIRE_FALSE(file.write("2\n"));
    CHECK(contentOf(file.path()) == "one\n2\n");
}

TEST_CASE("A journal is gone on with after its last whole line")
{
    const ScratchFolder folder;
    const fs::path path = folder.write("torn.jsonl", "one\ntwo\nthr");
    std::error_code fault;
    auto file = JournalFile::claim(path, fault);
    REQUIRE(file);
    file->goOnAfter(8);
    REQUIRE_FALSE(file->write("3\n"));
    CHECK(contentOf(path) == "one\ntwo\n3\n");
}

TEST_CASE("What cannot be read is set aside under a name of its own, and never over another")
{
    const ScratchFolder folder;
    folder.write("odd.jsonl.damaged", "older");
    const fs::path path = folder.write("odd.jsonl", "odd");
    std::error_code fault;
    auto file = JournalFile::claim(path, fault);
    REQUIRE(file);
    const fs::path aside = file->setAside(fault);
    CHECK_FALSE(fault);
    CHECK(aside.filename() == "odd.jsonl.damaged-2");
    CHECK(contentOf(aside) == "odd");
    CHECK(contentOf(folder.path() / "odd.jsonl.damaged") == "older");
    CHECK_FALSE(fs::exists(path));
}
