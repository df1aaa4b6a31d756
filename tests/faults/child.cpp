// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/child.h"

#include <QtGlobal>
#include <csignal>
#include <exception>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace samsyn::test {

namespace {

using Clock = std::chrono::steady_clock;

Microseconds since(Clock::time_point start)
{
    return std::chrono::duration_cast<Microseconds>(Clock::now() - start);
}

constexpr Microseconds patience = std::chrono::seconds(30);

} // namespace

int faultCount(int sample)
{
    const int wanted = qEnvironmentVariableIntValue("SAMSYN_FAULTS");
    return wanted > 0 ? wanted : sample;
}

Child::Child(const std::function<void()> &work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        throw std::runtime_error("no pipe");
    m_process = ::fork();
    if (m_process == 0) {
        ::close(ends[0]);
        try {
            work();
        } catch (const std::exception &error) {
            std::fprintf(stderr, "child: %s\n", error.what());
            ::_exit(1);
        }
        const bool told = ::write(ends[1], "!", 1) == 1;
        ::usleep(2000); // so that some are killed after they said that it is done
        ::_exit(told ? 0 : 1);
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

Child::~Child()
{
    kill();
    ::close(m_pipe);
}

void Child::kill()
{
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    wait();
}

bool Child::finish()
{
    wait();
    return WIFEXITED(m_status) && WEXITSTATUS(m_status) == 0;
}

void Child::wait()
{
    if (m_process > 0)
        ::waitpid(m_process, &m_status, 0);
    m_process = 0;
}

bool Child::hasAcknowledged()
{
    pollfd waiting{m_pipe, POLLIN, 0};
    char said = 0;
    if (!m_acknowledged && ::poll(&waiting, 1, 0) == 1 && ::read(m_pipe, &said, 1) == 1)
        m_acknowledged = true;
    return m_acknowledged;
}

Killer::Killer(std::function<void()> work, std::function<bool()> leftTrace, const std::function<void()> &prepare)
    : m_work(std::move(work)), m_leftTrace(std::move(leftTrace))
{
    for (int round = 0; round < 2; ++round) { // the first one warms up
        prepare();
        const Clock::time_point start = Clock::now();
        Child child(m_work);
        waitForTrace(child);
        const Microseconds trace = since(start);
        EXPECT_TRUE(child.finish());
        m_whole = since(start);
        m_afterTrace = m_whole - trace;
    }
}

bool Killer::killOnce()
{
    const auto upTo = [this](Microseconds most) {
        return Microseconds(std::uniform_int_distribution<Microseconds::rep>(0, most.count() + 1)(m_random));
    };
    Child child(m_work);
    if (std::exchange(m_byTrace, !m_byTrace)) {
        waitForTrace(child);
        std::this_thread::sleep_for(upTo(m_afterTrace));
    } else {
        std::this_thread::sleep_for(upTo(m_whole + m_whole / 8));
    }
    child.kill();
    return child.hasAcknowledged();
}

void Killer::waitForTrace(Child &child) const
{
    const Clock::time_point start = Clock::now();
    while (!m_leftTrace() && !child.hasAcknowledged() && since(start) < patience)
        std::this_thread::sleep_for(Microseconds(50));
}

} // namespace samsyn::test
