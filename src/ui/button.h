// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pressable.h"
#include "ui/symbol.h"
#include "ui/theme.h"

#include <optional>

namespace plumbline
{

/// A button with words, perhaps a symbol before them, perhaps a second line that names its key.
class Button : public Pressable
{
    Q_OBJECT
public:
    enum class Kind {
        Primary, ///< the one thing to press
        Secondary, ///< with a border
        Quiet, ///< words only
        Alarm ///< "This hurts", and nothing else
    };
    Button(Kind kind, const QString& text, QWidget* parent = nullptr);

    void setKind(Kind kind);
    /// Shown small under the words ("Space"); the key itself is the page's affair.
    void setKey(const QString& key);
    /// Where room is scarce the key is only told to assistive technology.
    void setKeyShown(bool shown);
    void setSymbol(Symbol symbol);
    /// Where room is scarce the words stand alone.
    void setSymbolShown(bool shown);
    /// As high as a control of the player, words larger: for hands that are three metres away.
    void setLarge(bool large);
    /// Words at the leading edge instead of in the middle.
    void setLeading(bool leading);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    struct Sizes;
    [[nodiscard]] Sizes sizes() const;
    void paintWords(QPainter& painter, const Tokens& tokens) const;

    Kind m_kind;
    QString m_key;
    bool m_keyShown = true;
    std::optional<Symbol> m_symbol;
    bool m_symbolShown = true;
    bool m_large = false;
    bool m_leading = false;
};

} // namespace plumbline
