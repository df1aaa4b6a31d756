// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace samsyn {

/// Paints the rows of tables and lists: no grid and no zebra, a rule under each row, an ink rule
/// over the sum, a bar of 3 px at the selected row and a frame of 1 px when it has the focus.
/// Makes the editors of TableModel's columns.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// A list has no rules between its rows; a table has.
    explicit RowDelegate(bool ruled, QObject *parent = nullptr);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Whether a cell that wraps takes two lines in a column of that width.
    static bool takesTwoLines(const QModelIndex &index, int width);
    QWidget *createEditor(QWidget *parent,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor,
                      QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintText(QPainter *painter,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintRules(QPainter *painter,
                    const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    bool m_ruled;
};

} // namespace samsyn
