// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/questionsection.h"

#include "core/base/error.h"
#include "core/workspace/edits.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

enum Column { TextColumn, ByColumn, ReplyColumn };

std::vector<TableColumn> questionColumns()
{
    std::vector<TableColumn> columns{columnOf(QuestionSection::tr("Question")), columnOf(QuestionSection::tr("By", "day")), columnOf(QuestionSection::tr("The chair's answer"))};
    columns[TextColumn].editor = CellEditor::Text;
    columns[TextColumn].stretch = true;
    columns[TextColumn].wraps = true;
    columns[ByColumn].editor = CellEditor::Day;
    columns[ReplyColumn].editor = CellEditor::Text;
    columns[ReplyColumn].stretch = true;
    columns[ReplyColumn].wraps = true;
    return columns;
}

std::vector<ReviewQuestion> questionsOf(const Store &store, Id<Review> review)
{
    auto questions = store.where<ReviewQuestion>("review", review.value);
    std::ranges::stable_sort(questions, {}, &ReviewQuestion::position);
    return questions;
}

} // namespace

QuestionSection::QuestionSection(Workspace &workspace, QWidget *parent)
    : TableSection(u"reviewQuestions"_s, tr("Questions to the chair"), tr("Remove question"), questionColumns(), parent), m_workspace(workspace), m_text(new LineEdit), m_by(new DateEdit)
{
    table()->setQuiet(true);
    setEmptyText(tr("None. What the chair is to decide before the next meeting stands here."));
    AddLine *line = makeAddLine(tr("Add question"), u"questionAdd"_s);
    line->addField(m_text, tr("Question, as the chair is to read it"), u"questionText"_s);
    line->addField(m_by, tr("By", "day"), u"questionBy"_s, 104);
    line->setAction([this] { add(); });
}

void QuestionSection::setReview(std::optional<Id<Review>> review, bool readOnly)
{
    const bool isOther = m_review != review;
    m_review = review;
    showRows(readOnly || !review, isOther);
}

std::vector<TableRow> QuestionSection::rows() const
{
    std::vector<TableRow> rows;
    if (!m_review)
        return rows;
    for (const ReviewQuestion &question : questionsOf(m_workspace.store(), *m_review)) {
        TableRow row;
        row.ref = {ReviewQuestion::entity.name(), question.id.value};
        row.cells = {textCell(question.text), dayCell(question.by), textCell(question.answer)};
        row.cells[TextColumn].hint = question.text;
        row.cells[ReplyColumn].hint = question.answer;
        rows.push_back(std::move(row));
    }
    return rows;
}

void QuestionSection::store(const TableRow &row, int column, const QVariant &value)
{
    editRecord<ReviewQuestion>(m_workspace, column == ReplyColumn ? tr("Answer a question") : tr("Change a question"), row.ref.id, [&](ReviewQuestion &question) {
        if (column == TextColumn)
            question.text = value.toString().trimmed();
        else if (column == ByColumn)
            question.by = value.isValid() ? std::optional(value.toDate()) : std::nullopt;
        else
            question.answer = value.toString().trimmed();
        if (question.text.isEmpty())
            throw Error(ErrorKind::Failed, tr("A question cannot be empty. Remove it instead."));
    });
}

void QuestionSection::remove(const RecordRef &row)
{
    removeRecord<ReviewQuestion>(m_workspace, tr("Remove a question"), row.id);
}

void QuestionSection::add()
{
    ReviewQuestion question;
    question.review = *m_review;
    question.text = m_text->text().trimmed();
    question.by = m_by->day();
    if (question.text.isEmpty())
        throw Error(ErrorKind::Failed, tr("Write the question."));
    for (const ReviewQuestion &other : questionsOf(m_workspace.store(), *m_review))
        question.position = std::max(question.position, other.position + 1);
    addRecord(m_workspace, tr("Ask the chair"), question);
}

} // namespace samsyn
