// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostic.h"

#include <QWidget>

namespace plumbline
{

/// Every fault found in files, with its place, as text to select and copy.
class ProblemsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPage(const Diagnostics& diagnostics, QWidget* parent = nullptr);

    /// "2 files need mending", or "3 remarks on files" when there are only warnings.
    [[nodiscard]] static QString summed(const Diagnostics& diagnostics);
    /// Where the person's own routines lie, as one would write it.
    [[nodiscard]] static QString ownFolder();

signals:
    void backAsked();
};

} // namespace plumbline
