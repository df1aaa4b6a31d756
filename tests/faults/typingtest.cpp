// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever is killed while typing (kill -9) finds the text again but for its last two seconds. Real
// keys in the real field, with a long text in it.
#include "core/workspace/drafts.h"
#include "tests/faults/child.h"
#include "tests/support/files.h"
#include "ui/widgets/richtextedit.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <sys/mman.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr int mostLetters = 400;
constexpr milliseconds betweenLetters(15);
constexpr milliseconds mayBeLost(2000);
constexpr int atOnce = 10; // who type at the same time, and wait for the same disk

/// What the child tells while it types: memory that both see.
struct Typed
{
    std::atomic<int> count;
    Clock::time_point at[mostLetters];
};

Typed *sharedMemory()
{
    void *memory =
        ::mmap(nullptr, sizeof(Typed), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? nullptr : new (memory) Typed{};
}

const RecordRef record{u"agenda_item"_s, 7};
const QString field = u"discussion"_s;

QString storedText()
{
    return QString(u"Gruppen gick igenom läget i **kommunerna**.\n\n- Nacka\n- Värmdö"_s) +
           QString(u"\n\nKerstin tar fram ett underlag till nästa möte."_s).repeated(60);
}

void typeOn(const QString &workspace, Typed &typed)
{
    DraftKeeper keeper(workspace);
    RichTextEdit edit;
    edit.setDraft(&keeper, record, field);
    edit.setMarkdown(storedText());
    edit.show();
    for (int letter = 0; letter < mostLetters; ++letter) {
        QTest::keyClick(&edit, Qt::Key_X);
        typed.at[letter] = Clock::now();
        typed.count = letter + 1;
        QTest::qWait(betweenLetters.count());
    }
}

int lettersKept(const QString &workspace)
{
    const auto draft = DraftKeeper(workspace).find(record, field);
    int kept = 0;
    while (draft && kept < draft->text.size() && draft->text[kept] == u'x')
        ++kept;
    EXPECT_TRUE(!draft || draft->text.mid(kept) == storedText());
    return kept;
}

/// One who types and is ended after a while; gives how much typing is lost.
class Typist
{
public:
    Typist(const QString &workspace, milliseconds after)
        : m_workspace(workspace),
          m_after(after),
          m_typed(sharedMemory()),
          m_child([this] { typeOn(m_workspace, *m_typed); })
    {
    }
    ~Typist() { ::munmap(m_typed, sizeof(Typed)); }
    Typist(const Typist &) = delete;
    Typist &operator=(const Typist &) = delete;

    milliseconds killAndCompare()
    {
        while (m_typed->count == 0)
            std::this_thread::sleep_for(milliseconds(1));
        std::this_thread::sleep_until(m_typed->at[0] + m_after);
        m_child.kill();
        const Clock::time_point end = Clock::now();
        const int kept = lettersKept(m_workspace);
        if (kept >= m_typed->count)
            return milliseconds(0);
        return std::chrono::duration_cast<milliseconds>(end - m_typed->at[kept]);
    }

private:
    QString m_workspace;
    milliseconds m_after;
    Typed *m_typed;
    Child m_child;
};

} // namespace

TEST(Typing, IsLostForTwoSecondsAtMost)
{
    QTemporaryDir folder;
    std::mt19937 random(20261128);
    std::uniform_int_distribution<int> moment(0, 4000);
    milliseconds worst(0);
    const int kills = faultCount(atOnce);
    for (int first = 0; first < kills; first += atOnce) {
        std::vector<int> moments;
        for (int i = first; i < std::min(first + atOnce, kills); ++i)
            moments.push_back(moment(random));
        std::ranges::sort(moments); // they are ended one after the other
        std::vector<std::unique_ptr<Typist>> typists;
        for (const int after : moments) {
            const auto number =
                static_cast<qsizetype>(first) + static_cast<qsizetype>(typists.size());
            typists.push_back(std::make_unique<Typist>(folder.filePath(u"%1.samsyn"_s.arg(number)),
                                                       milliseconds(after)));
        }
        for (const auto &typist : typists) {
            const milliseconds lost = typist->killAndCompare();
            EXPECT_LE(lost, mayBeLost);
            worst = std::max(worst, lost);
        }
    }
    std::printf(
        "typing: %d kills, at most %d ms of it lost\n", kills, static_cast<int>(worst.count()));
}
