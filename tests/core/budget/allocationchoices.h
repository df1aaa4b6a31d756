// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace samsyn::test {

/// Lets RapidCheck try the property on so many cases.
template <typename Property>
void holds(int cases, Property property)
{
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = cases;
    rc::detail::TestMetadata metadata;
    metadata.id = ::testing::UnitTest::GetInstance()->current_test_info()->name();
    const auto result = rc::detail::checkTestable(property, metadata, params);
    if (!result.template is<rc::detail::SuccessResult>()) {
        std::ostringstream text;
        rc::detail::printResultMessage(result, text);
        FAIL() << text.str();
    }
}

/// Many small choices out of one drawn number, which costs a tenth of drawing each. At its full
/// size from the first case, since a small one would make all choices 0.
class Choices
{
public:
    Choices() : m_left(*rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<quint64>())) {}
    int below(int end)
    {
        const quint64 choice = m_left % static_cast<quint64>(end);
        m_left /= static_cast<quint64>(end);
        return static_cast<int>(choice);
    }

private:
    quint64 m_left;
};

/// Few different figures, so that ties are frequent; refused ones are among them.
AllocationInput anyInput();

} // namespace samsyn::test
