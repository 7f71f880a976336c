// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document_file.h"
#include "editor/edit.h"

#include <QUndoCommand>

#include <memory>

namespace plumbline
{

/// A value, all it was before, and the file it is kept in. One door in: apply(); one signal out: changed().
template <class Value> class Document : public DocumentFile
{
public:
    Document(Value value, SavedFile file, std::filesystem::path drafts, QObject* parent = nullptr)
        : DocumentFile(std::move(file), std::move(drafts), parent)
        , m_value(std::make_shared<const Value>(std::move(value)))
    {
        watch();
    }

    [[nodiscard]] const Value& value() const { return *m_value; }
    /// The rows that the last edit, undone or done again, was about.
    [[nodiscard]] const std::vector<int>& selection() const { return m_selection; }

    void apply(Edit<Value> edit)
    {
        history().push(new Swap(*this, std::move(edit), std::exchange(m_isSettled, false)));
    }
    /// The next edit is a step of its own, whatever its key.
    void settle() { m_isSettled = true; }

private:
    using Shared = std::shared_ptr<const Value>;

    /// Values are shared, so that a step costs what the step changed... at most one copy.
    class Swap : public QUndoCommand
    {
    public:
        Swap(Document& document, Edit<Value> edit, bool isSettled)
            : QUndoCommand(edit.name)
            , m_document(document)
            , m_before(document.m_value)
            , m_after(std::make_shared<const Value>(std::move(edit.result)))
            , m_key(std::move(edit.mergeKey))
            , m_select(std::move(edit.select))
            , m_isSettled(isSettled)
        {
        }
        [[nodiscard]] int id() const override { return m_key.isEmpty() ? -1 : 1; }
        bool mergeWith(const QUndoCommand* next) override
        {
            const auto* other = static_cast<const Swap*>(next);
            if (other->m_key != m_key || other->m_isSettled)
                return false;
            m_after = other->m_after;
            m_select = other->m_select;
            return true;
        }
        void undo() override { m_document.show(m_before, {}); }
        void redo() override { m_document.show(m_after, m_select); }

    private:
        Document& m_document;
        Shared m_before, m_after;
        QString m_key;
        std::vector<int> m_select;
        bool m_isSettled;
    };

    void show(const Shared& value, const std::vector<int>& select)
    {
        m_value = value;
        m_selection = select;
        tellChanged();
    }

    Shared m_value;
    std::vector<int> m_selection;
    bool m_isSettled = false;
};

} // namespace plumbline
