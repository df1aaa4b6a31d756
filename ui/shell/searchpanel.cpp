// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchpanel.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/store/searchtext.h"
#include "core/workspace/workspace.h"
#include "ui/shell/searchfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int most = 30;
constexpr int panelWidth = 560;
constexpr int aPage = 8;

using Kind = SearchEntry::Kind;

QString plain(QString text)
{
    return text.remove(u'&').remove(u" …"_s);
}

Snippet unmarked(const QString &text)
{
    return {text, {}};
}

/// Whether a text stands there otherwise than it was typed, but for case.
bool isSpelledOtherwise(const Snippet &snippet, const std::vector<SearchWord> &words)
{
    return std::ranges::any_of(snippet.marks, [&](const Snippet::Mark &mark) {
        const QString marked = searchForm(QStringView(snippet.text).mid(mark.from, mark.length), Spelling::Exact);
        return std::ranges::none_of(words, [&](const SearchWord &word) { return marked.contains(word.exact); });
    });
}

} // namespace

SearchPanel::SearchPanel(Workspace &workspace, SearchField *field, Commands commands, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_field(field), m_commands(std::move(commands)),
      m_list(new SearchList(this)), m_day(today())
{
    setObjectName(u"searchPanel"_s);
    setProperty("box", true);
    hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 5, 1, 5);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPanel::search);
    // What goes there may make the pages anew, and this with them
    connect(m_list, &SearchList::opened, this, &SearchPanel::open, Qt::QueuedConnection);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now == m_field && before)
            m_before = before;
    });
    m_field->installEventFilter(this);
    parent->installEventFilter(this);
}

void SearchPanel::begin()
{
    m_exact = false;
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (!m_field->text().isEmpty())
        search();
}

void SearchPanel::search()
{
    m_entries.clear();
    m_targets.clear();
    if (m_field->text().trimmed().isEmpty()) {
        m_exact = false;
        hide();
        return;
    }
    try {
        findAll();
    } catch (const Error &error) { // said where the hits would stand
        addNote(error.sentence());
    }
    m_list->setEntries(m_entries);
    place();
    show();
    raise();
}

void SearchPanel::findAll()
{
    const std::vector<SearchWord> words = searchWords(m_field->text());
    const FoundRecords found = findRecords(m_workspace.store(), {m_field->text(), m_exact, most}, m_day);
    addRecords(found, words);
    addCommands(words);
    if (m_entries.empty())
        addNote(m_exact ? tr("Nothing is spelled “%1”.").arg(m_field->text().trimmed())
                        : tr("Nothing was found for “%1”.").arg(m_field->text().trimmed()));
    addSpelling(found, words);
    if (found.indexIsDamaged)
        mend();
}

void SearchPanel::addRecords(const FoundRecords &found, const std::vector<SearchWord> &words)
{
    QStringList kinds; // in the order of their best hits
    for (const FoundRecord &record : found.records) {
        if (!kinds.contains(record.kind))
            kinds << record.kind;
    }
    for (const QString &kind : std::as_const(kinds)) {
        addHead(kind);
        for (const FoundRecord &record : found.records) {
            if (record.kind != kind)
                continue;
            SearchEntry entry{Kind::Choice, snippetOf(record.title, words, m_exact, record.title.size())};
            if (!record.title.contains(record.hit.snippet.text))
                entry.detail = record.hit.snippet;
            addRow(std::move(entry), {record.hit.record});
        }
    }
    if (found.more)
        addNote(tr("There is more. Type another word."));
}

/// Those whose words hold all that is typed, with their keys.
void SearchPanel::addCommands(const std::vector<SearchWord> &words)
{
    bool isFirst = true;
    for (QAction *command : m_commands()) {
        const QString text = plain(command->text());
        const QString form = searchForm(text, Spelling::Folded);
        const auto stands = [&form](const SearchWord &word) { return form.contains(u' ' + word.folded); };
        if (words.empty() || !std::ranges::all_of(words, stands))
            continue;
        if (std::exchange(isFirst, false))
            addHead(tr("Commands"));
        addRow({Kind::Choice, snippetOf(text, words, false, text.size()), {}, command->shortcut().toString(QKeySequence::NativeText)},
               {{}, command});
    }
}

/// From one way of comparing to the other, where that gives something else.
void SearchPanel::addSpelling(const FoundRecords &found, const std::vector<SearchWord> &words)
{
    const QString typed = m_field->text().trimmed();
    if (m_exact) {
        addRow({Kind::Choice, unmarked(tr("Also with other marks than “%1”").arg(typed))}, {{}, nullptr, false});
        return;
    }
    const bool otherwise = std::ranges::any_of(found.records, [&](const FoundRecord &record) {
        return isSpelledOtherwise(record.hit.snippet, words);
    });
    if (otherwise)
        addRow({Kind::Choice, unmarked(tr("Only spelled “%1”").arg(typed))}, {{}, nullptr, true});
}

void SearchPanel::addRow(SearchEntry entry, SearchTarget target)
{
    m_entries.push_back(std::move(entry));
    m_targets.push_back(std::move(target));
}

void SearchPanel::addHead(const QString &text)
{
    addRow({Kind::Head, unmarked(text)});
}

void SearchPanel::addNote(const QString &text)
{
    addRow({Kind::Note, unmarked(text)});
}

/// What the search knows is made anew where it may be; a workspace that is only read is searched slowly.
void SearchPanel::mend()
{
    if (m_workspace.isReadOnly() || std::exchange(m_mended, true))
        return;
    m_workspace.repairSearch();
}

void SearchPanel::open(int row)
{
    if (row < 0 || row >= int(m_targets.size()) || m_entries[size_t(row)].kind != Kind::Choice)
        return;
    const SearchTarget target = m_targets[size_t(row)];
    if (target.exact) {
        m_exact = *target.exact;
        search();
        return;
    }
    end();
    if (target.command)
        target.command->trigger();
    else if (!target.record.isNull())
        Q_EMIT recordWanted(target.record);
}

void SearchPanel::end()
{
    hide();
    m_field->clear();
    if (m_before && m_before->isVisible() && m_before != m_field)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_field->clearFocus();
}

bool SearchPanel::pressed(int key)
{
    switch (key) {
    case Qt::Key_Escape: end(); return true;
    case Qt::Key_Down: m_list->move(1); return true;
    case Qt::Key_Up: m_list->move(-1); return true;
    case Qt::Key_PageDown: m_list->move(aPage); return true;
    case Qt::Key_PageUp: m_list->move(-aPage); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isVisible())
            Q_EMIT m_list->opened(m_list->current());
        return true;
    default: return false;
    }
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
    } else if (event->type() == QEvent::KeyPress) {
        return pressed(static_cast<QKeyEvent *>(event)->key());
    } else if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        hide();
    }
    return QFrame::eventFilter(watched, event);
}

/// Under the field, over the page, as high as what was found, as far as the window goes.
void SearchPanel::place()
{
    const QWidget *around = parentWidget();
    const QPoint corner = m_field->mapTo(around, QPoint(0, m_field->height() + 4));
    const int height = m_list->contentHeight() + 12;
    setGeometry(corner.x(), corner.y(), std::min(panelWidth, around->width() - corner.x() - 16),
                std::min(height, around->height() - corner.y() - 16));
}

} // namespace samsyn
