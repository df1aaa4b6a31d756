// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <random>

namespace samsyn::test {

using Microseconds = std::chrono::microseconds;

/// How many times a fault is tried: the sample that every run of the tests can afford, or what the
/// environment's SAMSYN_FAULTS says (300 kills, 1000 flips: CONTRIBUTING).
int faultCount(int sample);

/// Work in a process of its own, which can be ended at any moment, as kill -9 does. Nobody may have
/// a workspace open here meanwhile: the open file would be the child's too.
class Child
{
public:
    explicit Child(const std::function<void()> &work);
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// SIGKILL, and waits until the process is gone.
    void kill();
    /// Waits for the end of the work; false where it threw.
    bool finish();
    /// The work was done and the child had said so: what was acknowledged must be there.
    bool hasAcknowledged();

private:
    void wait();

    int m_process = 0;
    int m_pipe = -1;
    bool m_acknowledged = false;
    int m_status = 0;
};

/// Ends the work at moments of chance: by turns anywhere from its beginning to after its end, and
/// soon after it left a first trace on the disk, since that is where something can go wrong.
class Killer
{
public:
    /// Runs the work to its end twice, to know how long it takes.
    Killer(std::function<void()> work, std::function<bool()> leftTrace, const std::function<void()> &prepare);
    /// Once; true where the work had been acknowledged before.
    bool killOnce();

private:
    void waitForTrace(Child &child) const;

    std::function<void()> m_work;
    std::function<bool()> m_leftTrace;
    Microseconds m_whole{0};
    Microseconds m_afterTrace{0};
    bool m_byTrace = false;
    std::mt19937 m_random{20261128}; // the same moments on a machine of the same speed
};

} // namespace samsyn::test
