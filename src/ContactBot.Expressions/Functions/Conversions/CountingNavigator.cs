using System.Xml;
using System.Xml.XPath;

namespace ContactBot.Expressions.Functions.Conversions;

/// <summary>Walks a document for an XPath and counts its steps, for an XPath of a few characters can take longer than anyone waits.</summary>
internal sealed class CountingNavigator(XPathNavigator inner, EvaluationContext context) : XPathNavigator
{
    public override string BaseURI => inner.BaseURI;

    public override bool IsEmptyElement => inner.IsEmptyElement;

    public override string LocalName => inner.LocalName;

    public override string Name => inner.Name;

    public override XmlNameTable NameTable => inner.NameTable;

    public override string NamespaceURI => inner.NamespaceURI;

    public override XPathNodeType NodeType => inner.NodeType;

    public override string Prefix => inner.Prefix;

    public override object? UnderlyingObject => inner.UnderlyingObject;

    public override string Value
    {
        get
        {
            var value = inner.Value;
            context.Spend(value.Length / ExpressionLimits.CharactersAnOperation);
            return value;
        }
    }

    public override XPathNavigator Clone() => new CountingNavigator(inner.Clone(), context);

    public override bool IsSamePosition(XPathNavigator other) => inner.IsSamePosition(InnerOf(other));

    public override bool MoveTo(XPathNavigator other) => Counted(inner.MoveTo(InnerOf(other)));

    public override bool MoveToFirstAttribute() => Counted(inner.MoveToFirstAttribute());

    public override bool MoveToFirstChild() => Counted(inner.MoveToFirstChild());

    public override bool MoveToFirstNamespace(XPathNamespaceScope namespaceScope) => Counted(inner.MoveToFirstNamespace(namespaceScope));

    public override bool MoveToId(string id) => Counted(inner.MoveToId(id));

    public override bool MoveToNext() => Counted(inner.MoveToNext());

    public override bool MoveToNextAttribute() => Counted(inner.MoveToNextAttribute());

    public override bool MoveToNextNamespace(XPathNamespaceScope namespaceScope) => Counted(inner.MoveToNextNamespace(namespaceScope));

    public override bool MoveToParent() => Counted(inner.MoveToParent());

    public override bool MoveToPrevious() => Counted(inner.MoveToPrevious());

    private static XPathNavigator InnerOf(XPathNavigator other) => other is CountingNavigator counting ? counting.Inner : other;

    private XPathNavigator Inner => inner;

    private bool Counted(bool moved)
    {
        context.Spend(1);
        return moved;
    }
}
