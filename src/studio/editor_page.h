// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document_file.h"

#include <QWidget>

namespace plumbline
{

/// A page with a document. It shows and changes it; saving, and what stands in the way of it, is the affair
/// of whoever opened it.
class EditorPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual DocumentFile& file() = 0;
    /// What is edited, as people call it.
    [[nodiscard]] virtual QString title() const = 0;
    /// The library has changed: other exercises may be there.
    virtual void renewLibrary() = 0;

signals:
    void backAsked();
    void saveAsked();
    /// As another record, beside this one.
    void saveAsAnotherAsked();
    /// With the shipped record it took the place of.
    void compareAsked();
    /// Something to be told in passing.
    void told(const QString& sentence);
};

} // namespace plumbline
