// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/pastedialog.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/plans/activitycells.h"
#include "core/plans/areatree.h"
#include "core/plans/pastedlines.h"
#include "core/plans/planview.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr qint64 ownDevelopment = 0; // no area
constexpr qint64 leaveOut = -1;
enum Column { Line, Title, Time, ResponsibleColumn, AreaColumn, Happens, Reason };

QString heading(const FocusArea &area, int depth)
{
    return QString(depth * 2, QChar(0x00a0)) + headingOf(area);
}

std::vector<std::pair<QVariant, QString>> areaChoices(const Store &store, Id<Plan> plan, QDate day)
{
    std::vector<std::pair<QVariant, QString>> choices{{ownDevelopment, PasteActivitiesDialog::tr("Own development")}};
    for (const AreaView &view : planView(store, plan, day).areas)
        choices.emplace_back(view.area.id.value, heading(view.area, view.depth));
    return choices;
}

std::vector<TableColumn> columns(const Store &store, Id<Plan> plan, QDate day)
{
    std::vector<TableColumn> columns(7);
    columns[Line].head = PasteActivitiesDialog::tr("Line");
    columns[Line].number = true;
    columns[Line].muted = true;
    columns[Title].head = PasteActivitiesDialog::tr("Activity");
    columns[Title].stretch = true;
    columns[Title].editor = CellEditor::Text;
    columns[Time].head = PasteActivitiesDialog::tr("Time", "when an activity is done");
    columns[Time].editor = CellEditor::Text;
    columns[ResponsibleColumn].head = PasteActivitiesDialog::tr("Responsible");
    columns[ResponsibleColumn].editor = CellEditor::Text;
    columns[AreaColumn].head = PasteActivitiesDialog::tr("Focus area");
    columns[AreaColumn].editor = CellEditor::Choice;
    columns[AreaColumn].choices = areaChoices(store, plan, day);
    columns[AreaColumn].choices.emplace_back(leaveOut, PasteActivitiesDialog::tr("Leave out"));
    columns[Happens].head = PasteActivitiesDialog::tr("What happens");
    columns[Reason].head = PasteActivitiesDialog::tr("Why");
    columns[Reason].muted = true;
    columns[Reason].stretch = true;
    return columns;
}

PreviewState stateOf(ActivityRow::State state)
{
    switch (state) {
    case ActivityRow::State::New: return PreviewState::New;
    case ActivityRow::State::Same: return PreviewState::Same;
    case ActivityRow::State::Heading:
    case ActivityRow::State::LeftOut: return PreviewState::Skipped;
    case ActivityRow::State::Doubtful: return PreviewState::Error;
    }
    Q_UNREACHABLE();
}

TableCell typedCell(const QString &text, bool editable)
{
    TableCell cell = textCell(text);
    cell.value = text;
    cell.editable = editable;
    return cell;
}

TableRow tableRow(const Store &store, const ActivityRow &row, TableCell state)
{
    const bool isActivity = row.state != ActivityRow::State::Heading;
    TableCell title = typedCell(isActivity ? row.read.title : row.written, isActivity);
    title.hint = row.written;
    title.muted = !isActivity;
    if (!row.read.condition.isEmpty())
        title.text += u", "_s + row.read.condition;
    const auto area = row.area ? store.find(*row.area) : std::nullopt;
    TableCell place = textCell(area ? area->code.isEmpty() ? area->title : area->code : QString());
    place.value = row.state == ActivityRow::State::LeftOut ? leaveOut : area ? area->id.value : ownDevelopment;
    place.hint = area ? headingOf(*area) : QString();
    place.editable = isActivity;
    TableCell reason = textCell(row.reason);
    reason.hint = row.reason;
    TableRow shown;
    shown.cells = {textCell(QString::number(row.line)), title, typedCell(timeText(row.read), isActivity),
                   typedCell(ownersText(row.read), isActivity), place, std::move(state), reason};
    return shown;
}

} // namespace

PasteActivitiesDialog::PasteActivitiesDialog(Workspace &workspace, const Plan &plan, const QString &text, std::optional<Id<FocusArea>> area,
                                             QDate day, QWidget *parent)
    : PreviewDialog(tr("Paste activities"), tr("Add the activities"), u"addActivities"_s, columns(workspace.store(), plan.id, day),
                    tr("What becomes of the lines"), parent),
      m_workspace(workspace), m_text(new QPlainTextEdit), m_plan(new QComboBox), m_area(new QComboBox)
{
    setObjectName(u"pasteActivitiesDialog"_s);
    resize(1240, 680); // what is in doubt is read in full
    m_options.place = {plan.id, area, std::nullopt};
    m_options.day = day;
    m_text->setObjectName(u"pastedText"_s);
    m_text->setAccessibleName(tr("The activities as they were copied"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(QFontMetrics(m_text->font()).lineSpacing() * 5 + 16);
    QLabel *hint = makeLabel(tr("Paste a list from a document, or a table with heads such as activity, time, responsible and area. Headings such as “Januari” give the lines below them their time."), TextSize::Body, Shade::Grey);
    hint->setWordWrap(true);
    fields()->addWidget(hint);
    fields()->addWidget(m_text);
    fields()->addWidget(makeOptions());
    model()->setCommit([this](const TableRow &row, int column, const QVariant &value) { mend(row, column, value); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_options.lines.clear(); // what was mended in another text does not hold
        preview();
    });
    m_text->setPlainText(text.left(longestPastedPlan + 1)); // what is longer is refused with a sentence
    preview();
    m_text->setFocus();
}

QWidget *PasteActivitiesDialog::makeOptions()
{
    auto *options = new QWidget;
    auto *row = new QHBoxLayout(options);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_plan->setObjectName(u"pastePlan"_s);
    for (const Plan &plan : allPlans(m_workspace.store())) {
        if (plan.state != PlanState::Closed || plan.id == m_options.place.plan)
            m_plan->addItem(plan.name, plan.id.value);
    }
    m_plan->setCurrentIndex(m_plan->findData(m_options.place.plan.value));
    m_area->setObjectName(u"pasteArea"_s);
    fillAreas();
    const std::pair<QString, QComboBox *> fields[] = {{tr("Add to the &plan"), m_plan}, {tr("and, where a line names no area, &in"), m_area}};
    for (const auto &[text, field] : fields) {
        QLabel *label = makeLabel(text, TextSize::Body, Shade::Grey);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        connect(field, &QComboBox::activated, this, [this] {
            const qint64 area = m_area->currentData().toLongLong();
            m_options.place.plan = {m_plan->currentData().toLongLong()};
            m_options.place.area = area == ownDevelopment ? std::nullopt : std::optional(Id<FocusArea>{area});
            preview();
        });
    }
    row->addStretch();
    return options;
}

void PasteActivitiesDialog::fillAreas()
{
    m_area->clear();
    for (const auto &[value, text] : areaChoices(m_workspace.store(), m_options.place.plan, m_options.day))
        m_area->addItem(text, value);
    m_area->setCurrentIndex(m_area->findData(m_options.place.area ? m_options.place.area->value : ownDevelopment));
}

/// A list of areas is known by those that stand below others.
void PasteActivitiesDialog::offerAreas(const QString &text)
{
    const PastedAreas read = focusAreasOf(text);
    const std::vector<FocusArea> present = m_workspace.store().all<FocusArea>();
    const auto isNew = [&](const PastedArea &area) { return std::ranges::find(present, area.code, &FocusArea::code) == present.end(); };
    const auto isBelow = [](const PastedArea &area) { return area.parent >= 0; };
    const auto missing = std::ranges::count_if(read.areas, isNew);
    if (missing == 0 || std::ranges::none_of(read.areas, isBelow))
        return;
    message()->clearButtons();
    message()->say(MessageBar::Kind::Info, tr("%n focus area(s) of the text are not in the workspace.", nullptr, int(missing)),
                   tr("Add them first: then what stands below them is put there."));
    connect(message()->addButton(tr("Add the focus areas"), u"addAreas"_s), &QPushButton::clicked, this, &PasteActivitiesDialog::addAreas);
}

/// A text that holds nothing but areas is done with then.
void PasteActivitiesDialog::addAreas()
{
    const bool isTimed = std::ranges::any_of(m_preview.rows, [](const ActivityRow &row) { return row.state == ActivityRow::State::New && row.read.schedule; });
    try {
        m_workspace.change(tr("Add focus areas"), [this](Transaction &transaction) {
            addFocusAreas(transaction, focusAreasOf(m_text->toPlainText()), std::nullopt);
        });
    } catch (const Error &error) {
        message()->clearButtons();
        message()->say(MessageBar::Kind::Error, error.sentence());
        return;
    }
    if (!isTimed)
        return accept();
    model()->setColumns(columns(m_workspace.store(), m_options.place.plan, m_options.day));
    fillAreas();
    preview();
}

void PasteActivitiesDialog::preview()
{
    message()->hide();
    message()->clearButtons();
    m_preview = {};
    try {
        const QString text = m_text->toPlainText();
        if (!text.trimmed().isEmpty()) {
            m_preview = previewActivities(m_workspace.store(), text, m_options);
            offerAreas(text);
        }
    } catch (const Error &error) {
        message()->say(MessageBar::Kind::Error, error.sentence());
    }
    std::vector<TableRow> rows;
    std::vector<PreviewState> states;
    for (const ActivityRow &row : m_preview.rows) {
        states.push_back(stateOf(row.state));
        rows.push_back(tableRow(m_workspace.store(), row, stateCell(states.back())));
    }
    showRows(std::move(rows), states);
}

void PasteActivitiesDialog::mend(const TableRow &row, int column, const QVariant &value)
{
    ActivityRowChoice &choice = m_options.lines[m_preview.rows.at(size_t(row.ref.id) - 1).line];
    const qint64 area = value.toLongLong();
    switch (column) {
    case Title: choice.title = value.toString(); break;
    case Time: choice.time = value.toString(); break;
    case ResponsibleColumn: choice.responsible = value.toString(); break;
    case AreaColumn:
        choice.leaveOut = area == leaveOut;
        if (!choice.leaveOut)
            choice.area = area == ownDevelopment ? std::nullopt : std::optional(Id<FocusArea>{area});
        break;
    default: break;
    }
    // The table is in the midst of storing the cell
    QMetaObject::invokeMethod(this, &PasteActivitiesDialog::preview, Qt::QueuedConnection);
}

void PasteActivitiesDialog::takeIn()
{
    m_workspace.change(tr("Paste activities"), [this](Transaction &transaction) {
        importActivities(transaction, m_preview, m_options, leavesOut());
    });
}

void pasteActivities(QWidget *parent, Workspace &workspace, Id<Plan> plan, const QString &text, std::optional<Id<FocusArea>> area)
{
    PasteActivitiesDialog dialog(workspace, workspace.store().get(plan), text, area, today(), parent);
    dialog.exec();
}

} // namespace samsyn
