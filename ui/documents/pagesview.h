// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/pages.h"

#include <QPixmap>
#include <QScrollArea>
#include <map>

namespace samsyn {

/// The pages of a document under each other, as they are printed. Page Up and Down go by pages,
/// Ctrl with + and - changes the size.
class PagesView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);
    ~PagesView() override;

    void setPages(std::shared_ptr<const Pages> pages);
    int page() const; // from 0: the one that fills most of the view
    void showPage(int page);

    qreal zoom() const { return m_zoom; } // 1 is as large as on paper, on a screen of 96 dpi
    void setZoom(qreal zoom);
    void fitPage();
    void fitWidth();

Q_SIGNALS:
    void pageChanged(int page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class Sheet;
    QSize pageSize() const;
    int topOf(int page) const;
    QPixmap drawn(int page);

    std::shared_ptr<const Pages> m_pages;
    std::map<int, QPixmap> m_drawn; // the last few that were looked at
    Sheet *m_sheet;
    qreal m_zoom = 1;
};

} // namespace samsyn
