// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pressable.h"

namespace plumbline
{

/// A box to tick with what it means beside it, and where a word may be strange a line that explains it. As
/// wide as there is room.
class Tick : public Pressable
{
    Q_OBJECT
public:
    explicit Tick(const QString& text, const QString& about = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace plumbline
