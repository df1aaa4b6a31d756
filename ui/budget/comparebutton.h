// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/scenarios.h"
#include "ui/budget/readyscenarios.h"

#include <QPushButton>

class QMenu;

namespace samsyn {

/// "Compare": the usual questions to the split as ready choices, those that stand beside it ticked,
/// a scenario of one's own, and the comparison on paper.
class CompareButton : public QPushButton
{
    Q_OBJECT

public:
    explicit CompareButton(QWidget *parent = nullptr);

    void show(const Store &store,
              const Budget &budget,
              const ReadyScenarios &ready,
              bool readOnly);

Q_SIGNALS:
    void chosen(const SplitRequest &request);
    void removed(Id<Scenario> scenario);
    void ownWanted();
    void previewWanted();

private:
    struct Choice
    {
        QString text;
        SplitRequest request;
        std::optional<Id<Scenario>> shown; // the scenario that asks for just this
    };
    std::vector<Choice> choicesOf(const Store &store, const std::vector<SplitRequest> &requests);
    void offer();
    void addChoices(QMenu *menu, const std::vector<Choice> &choices);
    void addGroup(QMenu *menu, const QString &title, const std::vector<Choice> &choices);

    std::vector<std::pair<SplitRequest, Id<Scenario>>> m_shown;
    std::vector<Choice> m_grant, m_without, m_with, m_dates, m_policies;
    bool m_readOnly = false;
};

} // namespace samsyn
