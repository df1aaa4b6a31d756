// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/municipalitychooser.h"

#include "core/base/format.h"
#include "core/members/municipalities.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

enum Column { NameColumn, CodeColumn, PopulationColumn, StateColumn };
constexpr int CountRole = Qt::UserRole + 1;

/// By name in Swedish order; matches the beginning of a name or of any word in it, or of the code.
class Narrowed : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString wanted = filterRegularExpression().pattern();
        const QString name = sourceModel()->index(row, NameColumn, parent).data().toString();
        const QString code = sourceModel()->index(row, CodeColumn, parent).data().toString();
        return name.startsWith(wanted, Qt::CaseInsensitive) || name.contains(u' ' + wanted, Qt::CaseInsensitive)
            || code.startsWith(wanted);
    }
};

/// Rows as high and as marked as those of the other tables.
class Rows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + 16, rowHeightOf(option.fontMetrics)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setColor(QPalette::HighlightedText, Tokens::current().text);
    }
};

QStandardItem *readItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

} // namespace

MunicipalityChooser::MunicipalityChooser(const Store &store, QDate day, QWidget *parent)
    : QDialog(parent), m_narrowed(new Narrowed(this)), m_filter(new QLineEdit), m_table(new QTreeView),
      m_count(makeLabel({}, TextSize::Strong)), m_from(new DateEdit), m_member(new QCheckBox(tr("&Members from"))),
      m_sharesCost(new QCheckBox(tr("They share the &cost"))), m_error(new ErrorLine)
{
    setObjectName(u"municipalityChooser"_s);
    setWindowTitle(tr("Choose municipalities"));
    resize(560, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_filter->setObjectName(u"municipalityFilter"_s);
    m_filter->setPlaceholderText(tr("Name or code"));
    m_filter->setAccessibleName(tr("Name or code of a municipality; Enter ticks it"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    column->addWidget(m_filter);
    column->addWidget(makeLabel(tr("Type the beginning of a name. Enter ticks it, then type the next."), TextSize::Small, Shade::Grey));
    fill(store);
    column->addWidget(m_table, 1);
    column->addWidget(makeTerms(day));
    column->addWidget(m_error);
    auto *buttons = new QDialogButtonBox;
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addMunicipalities"_s);
    m_add->setProperty("primary", true);
    m_add->setAutoDefault(false);
    // wide enough for whatever it comes to say, so that nothing moves while the user ticks
    const QString widest = tr("Add %n municipalities", nullptr, 290);
    m_add->setMinimumWidth(QFontMetrics(textFont(TextSize::Strong)).horizontalAdvance(widest) + 32);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(buttons);
    column->addLayout(foot);
    connect(buttons, &QDialogButtonBox::accepted, this, &MunicipalityChooser::acceptIfDated);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &MunicipalityChooser::narrow);
    connect(&m_model, &QStandardItemModel::itemChanged, this, &MunicipalityChooser::count);
    count();
    narrow({});
    m_filter->setFocus();
}

void MunicipalityChooser::fill(const Store &store)
{
    std::set<QString> known;
    for (const Organization &organization : store.all<Organization>())
        known.insert(organization.code);
    std::vector<Municipality> sorted = municipalities();
    std::ranges::stable_sort(sorted, swedishLess, &Municipality::name);
    for (const Municipality &municipality : sorted) {
        QStandardItem *name = readItem(municipality.name);
        name->setCheckable(true);
        QStandardItem *figure = readItem({});
        const std::vector<int> years = shippedYears(municipality.code);
        if (!years.empty()) {
            const qint64 latest = shippedPopulation(municipality.code, years.back()).value_or(0);
            figure->setText(formatCount(latest));
            figure->setToolTip(tr("31 December %1, %2").arg(years.back()).arg(shippedPopulationSource()));
            name->setData(latest, CountRole);
        }
        figure->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model.appendRow({name, readItem(municipality.code), figure,
                           readItem(known.contains(municipality.code) ? tr("is here already") : QString())});
    }
    m_model.setHorizontalHeaderLabels({tr("Municipality"), tr("Code"), tr("Population"), QString()});
    m_model.horizontalHeaderItem(PopulationColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_narrowed->setSourceModel(&m_model);
    m_table->setModel(m_narrowed);
    m_table->setObjectName(u"municipalities"_s);
    m_table->setAccessibleName(tr("Municipalities; Space ticks"));
    m_table->setItemDelegate(new Rows(m_table));
    QPalette colors = m_table->palette();
    colors.setColor(QPalette::Highlight, Tokens::current().selection);
    colors.setColor(QPalette::HighlightedText, Tokens::current().text);
    m_table->setPalette(colors);
    m_table->header()->setMinimumSectionSize(72);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const Column column : {CodeColumn, PopulationColumn, StateColumn})
        m_table->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
}

QWidget *MunicipalityChooser::makeTerms(QDate day)
{
    auto *terms = new QWidget;
    auto *row = new QHBoxLayout(terms);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_member->setObjectName(u"member"_s);
    m_member->setChecked(true);
    m_from->setObjectName(u"memberFrom"_s);
    m_from->setAccessibleName(tr("Members from"));
    m_from->setFixedWidth(128);
    m_from->setDay(QDate(day.year(), 1, 1));
    m_sharesCost->setObjectName(u"sharesCost"_s);
    m_sharesCost->setChecked(true);
    row->addWidget(m_member);
    row->addWidget(m_from);
    row->addSpacing(16);
    row->addWidget(m_sharesCost);
    row->addStretch();
    connect(m_member, &QCheckBox::toggled, m_from, &QWidget::setEnabled);
    connect(m_member, &QCheckBox::toggled, m_sharesCost, &QWidget::setEnabled);
    connect(m_from, &LineEdit::refused, m_error, &ErrorLine::setSentence);
    connect(m_from, &LineEdit::committed, this, [this] { m_error->setSentence({}); });
    return terms;
}

void MunicipalityChooser::narrow(const QString &text)
{
    // the pattern is only carried by the proxy, which compares it as plain text
    m_narrowed->setFilterRegularExpression(QRegularExpression(text.trimmed()));
    m_table->setCurrentIndex(m_narrowed->index(0, NameColumn));
    m_table->scrollToTop();
}

void MunicipalityChooser::tickCurrent()
{
    const QModelIndex at = m_table->currentIndex().siblingAtColumn(NameColumn);
    if (!at.isValid())
        return;
    const bool ticked = at.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_narrowed->setData(at, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    m_filter->selectAll();
}

void MunicipalityChooser::moveBy(int step)
{
    const int row = qBound(0, m_table->currentIndex().row() + step, m_narrowed->rowCount() - 1);
    m_table->setCurrentIndex(m_narrowed->index(row, NameColumn));
}

bool MunicipalityChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
        if (m_add->isEnabled())
            acceptIfDated();
    } else if (enter) {
        tickCurrent();
    } else if (watched == m_filter && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        moveBy(key->key() == Qt::Key_Down ? 1 : -1);
    } else {
        return QDialog::eventFilter(watched, event);
    }
    return true;
}

QStringList MunicipalityChooser::codes() const
{
    QStringList codes;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.item(row, NameColumn)->checkState() == Qt::Checked)
            codes << m_model.item(row, CodeColumn)->text();
    }
    return codes;
}

void MunicipalityChooser::count()
{
    int chosen = 0;
    qint64 inhabitants = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QStandardItem *name = m_model.item(row, NameColumn);
        if (name->checkState() != Qt::Checked)
            continue;
        ++chosen;
        inhabitants += name->data(CountRole).toLongLong();
    }
    m_count->setText(chosen == 0 ? QString() : tr("%1 inhabitants").arg(formatCount(inhabitants)));
    m_add->setEnabled(chosen > 0);
    m_add->setText(chosen == 0 ? tr("Add municipalities") : tr("Add %n municipalities", nullptr, chosen));
}

void MunicipalityChooser::acceptIfDated()
{
    if (m_member->isChecked() && !m_from->day()) {
        m_error->setSentence(tr("Write the day from which they are members, for example 2012-01-01, or take away the tick."));
        m_from->setFocus();
        return;
    }
    accept();
}

void MunicipalityChooser::apply(Transaction &transaction) const
{
    std::set<Id<Membership>> before;
    for (const Membership &membership : transaction.store().all<Membership>())
        before.insert(membership.id);
    addMunicipalities(transaction, codes(), m_member->isChecked() ? m_from->day() : std::nullopt);
    if (m_sharesCost->isChecked())
        return;
    for (Membership &membership : transaction.store().all<Membership>()) {
        if (before.contains(membership.id))
            continue;
        membership.sharesCost = false;
        transaction.update(membership);
    }
}

} // namespace samsyn
