// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QApplication;
class QFontMetrics;
class QLabel;
class QPalette;
class QWidget;

namespace samsyn {

enum class Look { System, Light, Dark };

/// Which font everything on screen is set in: the user's, or always the same (tests, pictures).
enum class FontChoice { Users, Fixed };

/// Sets style, palette, font, style sheet and focus frame; may be called again with another look.
/// Where the system asks for high contrast its own colours stay and only the layout is ours.
void applyLook(QApplication &app, Look look, FontChoice font = FontChoice::Users);

/// True when this palette of the system's is dark, or of high contrast.
bool isDark(const QPalette &system);
bool isHighContrast(const QPalette &system);
/// The system's font when its ten digits are equally wide, else the first installed one of Open
/// Sans, Noto Sans, Liberation Sans in the same size: numbers stand in columns.
QFont chooseFont(const QFont &system);
bool hasTabularDigits(const QFont &font);

/// Sizes of text, relative to the application's font; two weights, nothing smaller than Small.
enum class TextSize { Small, Body, Strong, Section, Lead, Object, Title, Start };
QFont textFont(TextSize size);

/// What a text's colour says; follows a change of look.
enum class Shade { Ink, Grey, Accent, Warning, Error, Done };
QLabel *makeLabel(const QString &text,
                  TextSize size = TextSize::Body,
                  Shade shade = Shade::Ink,
                  QWidget *parent = nullptr);
void setShade(QWidget *widget, Shade shade);

/// Sets a property that the style sheet looks at, and lets it look again.
void setStyled(QWidget *widget, const char *property, const QVariant &value);

/// The height of a row, a field and a button: 28 px in a font of 13.
int rowHeightOf(const QFontMetrics &metrics);

} // namespace samsyn
