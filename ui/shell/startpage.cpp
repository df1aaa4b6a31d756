// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "core/base/clock.h"
#include "core/base/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/twolinelist.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StartPageText)
};

QColor accent()
{
    return Tokens::current().accent;
}

/// "today 16:40", "yesterday 16:40", "14 November 2011".
QString written(const QDateTime &moment)
{
    if (moment.date() == today())
        return Text::tr("today %1").arg(formatTime(moment.time()));
    if (moment.date().addDays(1) == today())
        return Text::tr("yesterday %1").arg(formatTime(moment.time()));
    return formatDateLong(moment.date());
}

TwoLines linesOf(const RecentFile &file)
{
    TwoLines lines;
    lines.title = file.name;
    lines.muted = !QFileInfo::exists(file.path);
    const QString path = QDir::toNativeSeparators(file.path);
    lines.detail = lines.muted
                       ? Text::tr("Not found at %1. Perhaps the disk is not connected.").arg(path)
                       : u"%1 · %2"_s.arg(path, written(file.openedAt));
    return lines;
}

QWidget *headed(const QString &title, QWidget *content)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel *head = makeLabel(title, TextSize::Small, Shade::Grey, box);
    auto *headRow = new QHBoxLayout;
    headRow->setContentsMargins(8, 0, 8, 8);
    headRow->addWidget(head);
    column->addLayout(headRow);
    auto *rule = new QFrame(box);
    rule->setProperty("rule", u"heavy"_s);
    rule->setFixedHeight(1);
    column->addWidget(rule);
    column->addWidget(content);
    column->addStretch();
    return box;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent),
      m_message(new MessageBar(this)),
      m_recent(new TwoLineList(tr("Recent"), this))
{
    setProperty("surface", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_message->setObjectName(u"message"_s);
    m_message->setClosable(true);
    connect(m_message, &MessageBar::closed, this, &StartPage::clearError);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(72);
    QWidget *beginnings = makeBeginnings();
    beginnings->setMaximumWidth(480);
    lists->addWidget(beginnings, 3);
    lists->addWidget(m_recentBox = makeRecent(), 4);
    lists->addStretch();
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(16, 0, 16, 0);
    middle->addStretch(2);
    middle->addWidget(m_message);
    middle->addSpacing(16);
    middle->addWidget(makeTitle());
    middle->addSpacing(36);
    middle->addLayout(lists);
    middle->addStretch(3);
    auto *content = new QWidget(this);
    content->setMaximumWidth(1072);
    content->setLayout(middle);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(makeFoot());
}

QWidget *StartPage::makeTitle()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(8, 0, 8, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Symbol(u"samsyn"_s, accent, 42), 0, 0);
    grid->addWidget(makeLabel(u"Samsyn"_s, TextSize::Start), 0, 1);
    QLabel *purpose = makeLabel(
        tr("What the collaboration decides, plans, pays for and follows up, in one place."),
        TextSize::Lead,
        Shade::Grey);
    purpose->setWordWrap(true);
    grid->addWidget(purpose, 1, 0, 1, 2);
    return box;
}

QWidget *StartPage::makeBeginnings()
{
    auto *list = new TwoLineList(tr("Begin"), this);
    list->setObjectName(u"beginnings"_s);
    list->setRoomy();
    list->setOpensOnClick(true);
    list->setShowsAllRows(true);
    list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    list->setEntries({{tr("New workspace …"),
                       tr("A single file, kept where you choose"),
                       u"new"_s,
                       accent,
                       QKeySequence(u"Ctrl+Shift+N"_s).toString(QKeySequence::NativeText)},
                      {tr("Open …"),
                       tr("A workspace (.samsyn) on this computer or the network"),
                       u"open"_s,
                       accent,
                       QKeySequence(u"Ctrl+O"_s).toString(QKeySequence::NativeText)},
                      {tr("Open the sample"),
                       tr("Etablering Södertörn 2010–2012, as your own copy"),
                       u"book"_s,
                       accent}});
    connect(list, &TwoLineList::opened, this, [this](int row) {
        if (row == 0)
            Q_EMIT newWanted();
        else if (row == 1)
            Q_EMIT openWanted();
        else
            Q_EMIT sampleWanted();
    });
    return headed(tr("Begin"), list);
}

QWidget *StartPage::makeRecent()
{
    m_recent->setObjectName(u"recent"_s);
    m_recent->setRoomy();
    m_recent->setShowsAllRows(true);
    m_recent->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_recent, &TwoLineList::opened, this, &StartPage::open);
    connect(m_recent, &TwoLineList::chosen, this, &StartPage::showChoice);
    const auto button = [this](const QString &text, const QString &name, const char *kind) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setProperty(kind, true);
        return made;
    };
    m_open = button(tr("&Open"), u"openRecent"_s, "primary");
    m_locate = button(tr("&Locate …"), u"locateRecent"_s, "flat");
    m_forget = button(tr("&Remove from the list"), u"forgetRecent"_s, "flat");
    const auto path = [this] { return m_files[static_cast<size_t>(m_recent->current())].path; };
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_recent->current()); });
    connect(m_locate, &QPushButton::clicked, this, [this, path] { Q_EMIT locateWanted(path()); });
    connect(m_forget, &QPushButton::clicked, this, [this, path] { Q_EMIT forgetWanted(path()); });
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_locate);
    buttons->addWidget(m_forget);
    buttons->addStretch();
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_recent);
    column->addLayout(buttons);
    return headed(tr("Recent"), box);
}

QWidget *StartPage::makeFoot()
{
    auto *foot = new QFrame(this);
    foot->setObjectName(u"startFoot"_s);
    auto *help = new QPushButton(tr("Help"), foot);
    help->setObjectName(u"help"_s);
    help->setProperty("flat", true);
    connect(help, &QPushButton::clicked, this, &StartPage::helpWanted);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(16);
    row->addWidget(makeLabel(tr("Everything is kept on your computer. Nothing is sent anywhere."),
                             TextSize::Small,
                             Shade::Grey),
                   1);
    row->addWidget(help);
    row->addWidget(makeLabel(
        tr("Version %1").arg(QStringLiteral(SAMSYN_VERSION)), TextSize::Small, Shade::Grey));
    return foot;
}

void StartPage::setRecentFiles(const std::vector<RecentFile> &files)
{
    m_files = files;
    std::vector<TwoLines> entries;
    std::ranges::transform(files, std::back_inserter(entries), linesOf);
    m_recent->setEntries(entries);
    m_recentBox->setVisible(!files.empty());
    showChoice(m_recent->current());
    if (!files.empty())
        m_recent->setFocus();
}

void StartPage::showChoice(int row)
{
    const bool chosen = row >= 0 && row < static_cast<int>(m_files.size());
    const bool there = chosen && QFileInfo::exists(m_files[static_cast<size_t>(row)].path);
    m_open->setVisible(there);
    m_locate->setVisible(chosen && !there);
    m_forget->setVisible(chosen);
}

void StartPage::open(int row)
{
    const QString path = m_files[static_cast<size_t>(row)].path;
    if (QFileInfo::exists(path))
        Q_EMIT fileWanted(path);
    else
        Q_EMIT locateWanted(path);
}

void StartPage::showError(const QString &sentence)
{
    m_message->clearButtons();
    m_message->say(MessageBar::Kind::Error, sentence);
}

void StartPage::clearError()
{
    m_message->clearButtons();
    m_message->hide();
}

void StartPage::offer(const QString &sentence, const QString &explanation, const QString &action, std::function<void()> act)
{
    m_message->clearButtons();
    m_message->say(MessageBar::Kind::Error, sentence, explanation);
    QPushButton *button = m_message->addButton(action, u"offer"_s);
    connect(button, &QPushButton::clicked, this, std::move(act));
    button->setFocus();
}

} // namespace samsyn
