// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace samsyn {

Error::Error(ErrorKind kind, QString sentence)
    : m_kind(kind), m_sentence(std::move(sentence)), m_utf8(m_sentence.toUtf8())
{
}

} // namespace samsyn
