// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/attachment.h"
#include "core/store/store.h"

namespace samsyn {

/// Language as it is stored: by the code that HTML and the command line use.
enum class DocumentLanguage { sv, en };

/// The workspace's own settings: one row, with the id 1.
struct WorkspaceSettings {
    Id<WorkspaceSettings> id;
    QString key;
    QString name; // of the collaboration, and sender of its documents unless another is given
    QString body; // who decides for it: "Styrgruppen"; printed beside the name
    QString contact; // who answers questions, at the foot of documents
    DocumentLanguage language = DocumentLanguage::sv; // of documents
    bool sample = false; // the persons in it are invented, and the window says so
    QString sender; // of documents; empty where it is the collaboration itself
    std::optional<Id<Attachment>> logo; // a picture, over each document
    static const Entity entity;
};

/// A problem that somebody has understood: silent for as long as its facts stay the same.
struct ProblemAcknowledgement {
    Id<ProblemAcknowledgement> id;
    QString key;
    QString code;
    RecordRef record;
    QString facts;
    QString note;
    static const Entity entity;
};

/// Every record type of the program.
Entities allEntities();

} // namespace samsyn
