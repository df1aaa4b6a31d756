// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/run.h"

#include "ui/widgets/prompts.h"

#include <QPointer>
#include <QWidget>

namespace samsyn {

namespace {

MessageArea *areaAround(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *area = dynamic_cast<MessageArea *>(widget))
            return area;
    }
    return nullptr;
}

} // namespace

bool run(QWidget *from, const std::function<void()> &command)
{
    const QPointer<QWidget> place = from; // a command may replace the page it was given from
    try {
        if (MessageArea *area = areaAround(place))
            area->clearError();
        command();
        return true;
    } catch (const std::exception &error) { // an Error's what() is its sentence
        const QString sentence = QString::fromUtf8(error.what());
        if (MessageArea *area = areaAround(place))
            area->showError(sentence);
        else
            Prompts::current().tell(place, sentence);
        return false;
    }
}

} // namespace samsyn
