// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/yearplandialog.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/base/language.h"
#include "core/groups/groups.h"
#include "core/meetings/holidays.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

QString weekdayName(int weekday)
{
    return QLocale(currentLanguage() == Language::Swedish ? QLocale::Swedish : QLocale::English).dayName(weekday);
}

std::vector<TableColumn> planColumns()
{
    std::vector<TableColumn> columns(3);
    columns[0].head = YearPlanDialog::tr("Day");
    columns[0].editor = CellEditor::Day;
    columns[1].head = YearPlanDialog::tr("Weekday");
    columns[1].muted = true;
    columns[2].head = YearPlanDialog::tr("The same day");
    columns[2].stretch = true;
    return columns;
}

} // namespace

YearPlanDialog::YearPlanDialog(const Store &store, QDate day, std::optional<Id<Group>> last, QWidget *parent)
    : QDialog(parent), m_store(store), m_day(day), m_group(new QComboBox), m_year(new QSpinBox), m_count(new QSpinBox),
      m_weekday(new QComboBox), m_months(new QCheckBox(tr("&Only the month, the day is settled later"))),
      m_forecast(makeLabel({}, TextSize::Strong)), m_model(new TableModel(planColumns(), this)),
      m_table(new TableView(m_model, TableView::Kind::Table, tr("Days"))), m_errors(new ErrorLine)
{
    setWindowTitle(tr("Plan the year"));
    resize(640, 560);
    for (const Group &group : groupsOn(store, day)) {
        if (!group.body)
            m_group->addItem(nameOn(store, group, day), group.id.value);
    }
    if (last)
        m_group->setCurrentIndex(std::max(0, m_group->findData(last->value)));
    m_year->setRange(day.year() - 1, day.year() + 3);
    m_year->setValue(day.month() >= 11 ? day.year() + 1 : day.year());
    m_count->setRange(1, 24);
    for (int weekday = Qt::Monday; weekday <= Qt::Friday; ++weekday)
        m_weekday->addItem(weekdayName(weekday), weekday);
    auto *form = new Form;
    form->add(tr("&Group"), m_group, u"planGroup"_s);
    form->add(tr("&Year"), m_year, u"planYear"_s);
    form->addBeside(tr("&Meetings"), m_count, u"planCount"_s);
    form->add(tr("&Weekday"), m_weekday, u"planWeekday"_s);
    m_months->setObjectName(u"planMonths"_s);
    form->addWide(m_months);
    m_forecast->setObjectName(u"forecast"_s);
    m_forecast->setWordWrap(true);
    m_table->setObjectName(u"planDays"_s);
    m_table->setErrorLine(m_errors);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_plan = buttons->addButton(tr("Plan the meetings"), QDialogButtonBox::AcceptRole);
    m_plan->setObjectName(u"planMeetings"_s);
    m_plan->setProperty("primary", true);
    m_plan->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(form);
    column->addWidget(m_forecast);
    column->addWidget(m_table, 1);
    column->addWidget(m_errors);
    column->addWidget(buttons);
    m_model->setCommit([this](const TableRow &row, int, const QVariant &value) { setDate(size_t(row.ref.id - 1), value.toDate()); });
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] { propose(true); });
    connect(m_year, &QSpinBox::valueChanged, this, [this] { propose(true); });
    connect(m_count, &QSpinBox::valueChanged, this, [this] { propose(false); });
    connect(m_weekday, &QComboBox::activated, this, [this] { propose(false); });
    connect(m_months, &QCheckBox::toggled, this, [this] { propose(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    propose(true);
}

Id<Group> YearPlanDialog::group() const
{
    return {m_group->currentData().toLongLong()};
}

/// Anew: with as many as the target lacks, on the group's own weekday.
void YearPlanDialog::propose(bool anew)
{
    m_plan->setEnabled(m_group->currentIndex() >= 0);
    if (m_group->currentIndex() < 0)
        return;
    const Group record = m_store.get(group());
    if (anew) {
        const QSignalBlocker quiet(m_count);
        const CadenceForecast forecast = forecastOf(m_store, record, m_year->value(), m_day);
        m_count->setValue(std::max(1, forecast.target ? forecast.missing() : 6));
        m_weekday->setCurrentIndex(m_weekday->findData(std::min<int>(Qt::Friday, habitOf(m_store, record).weekday)));
    }
    m_dates = proposeDates(m_store, record, m_year->value(), m_count->value(), m_weekday->currentData().toInt(), m_day);
    if (m_months->isChecked()) {
        for (PlannedDate &date : m_dates)
            date = {Month::of(date.date).first(), DatePrecision::Month};
        m_dates.erase(std::unique(m_dates.begin(), m_dates.end()), m_dates.end());
    }
    showDates();
}

void YearPlanDialog::showDates()
{
    const Group record = m_store.get(group());
    std::vector<TableRow> rows;
    for (size_t i = 0; i < m_dates.size(); ++i) {
        const bool isMonth = m_dates[i].precision == DatePrecision::Month;
        TableCell day = isMonth ? textCell(formatMonth(Month::of(m_dates[i].date))) : dayCell(m_dates[i].date);
        day.editable = !isMonth;
        QStringList collisions;
        if (!isMonth) {
            for (const MeetingCollision &collision : collisionsOn(m_store, record, m_dates[i].date))
                collisions += collision.sentence;
            if (isOfficeClosed(m_dates[i].date))
                collisions += tr("Offices are closed");
        }
        TableCell same = textCell(collisions.join(u". "_s));
        same.mark = collisions.isEmpty() ? CellMark::None : CellMark::Warning;
        same.hint = same.text;
        rows.push_back({{u"planned"_s, qint64(i) + 1}, {day, textCell(isMonth ? QString() : weekdayName(m_dates[i].date.dayOfWeek())), same}, RowKind::Plain, false});
    }
    m_model->setRows(std::move(rows));
    const CadenceForecast forecast = forecastOf(m_store, record, m_year->value(), m_day, int(m_dates.size()));
    QString sentence = forecast.sentence;
    if (int(m_dates.size()) < m_count->value() && !m_months->isChecked())
        sentence += u' ' + tr("The year has room for %n more.", nullptr, int(m_dates.size()));
    m_forecast->setText(sentence);
    setShade(m_forecast, forecast.isReached() ? Shade::Ink : Shade::Warning);
    m_plan->setEnabled(!m_dates.empty());
}

void YearPlanDialog::setDate(size_t at, QDate date)
{
    if (!date.isValid())
        throw Error(ErrorKind::Failed, tr("A meeting needs a day."));
    m_dates[at].date = date;
    QMetaObject::invokeMethod(this, &YearPlanDialog::showDates, Qt::QueuedConnection); // the cell's editor closes first
}

} // namespace samsyn
