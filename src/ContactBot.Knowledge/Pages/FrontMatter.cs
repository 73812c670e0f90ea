using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ContactBot.Knowledge.Pages;

/// <summary>The head of a page between two lines of dashes, in YAML, and the text below it.</summary>
internal sealed class FrontMatter
{
    private const string Fence = "---";

    private readonly string _file;
    private readonly YamlMappingNode _map;
    private readonly List<KnowledgeMistake> _mistakes;

    private FrontMatter(string file, YamlMappingNode map, string body, List<KnowledgeMistake> mistakes)
        => (_file, _map, Body, _mistakes) = (file, map, body, mistakes);

    /// <summary>The Markdown text below.</summary>
    public string Body { get; }

    public IEnumerable<(string Key, YamlNode Node)> Entries => _map.Children
        .Where(child => child.Key is YamlScalarNode)
        .Select(child => (((YamlScalarNode)child.Key).Value ?? "", child.Key));

    /// <summary>The head of a page; null where there is none that can be read, which is noted.</summary>
    public static FrontMatter? Read(string file, string text, List<KnowledgeMistake> mistakes)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            mistakes.Add(new KnowledgeMistake(file, 1, 1, "the page has no front matter; begin it with a line of ---, id: and title:, and a second line of ---"));
            return null;
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() is Fence or "...");
        if (end < 0)
        {
            mistakes.Add(new KnowledgeMistake(file, 1, 1, "the front matter is not closed; end it with a line of ---"));
            return null;
        }

        // The fence stays as an empty line, so that YAML counts lines as the editor does.
        return Parse(file, '\n' + string.Join('\n', lines[1..end]), mistakes) is { } map
            ? new FrontMatter(file, map, string.Join('\n', lines[(end + 1)..]), mistakes)
            : null;
    }

    /// <summary>The text of a key; null where it is absent or empty. A list gives its items in lines.</summary>
    public string? Text(string key)
    {
        var text = Find(key) switch
        {
            YamlScalarNode scalar => scalar.Value,
            YamlSequenceNode => string.Join('\n', Texts(key).Select(item => $"- {item}")),
            { } node => Refuse(node, $"\"{key}\" must be text or a list of texts"),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    /// <summary>The texts of a key that is a list, or of one text.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        switch (Find(key))
        {
            case YamlScalarNode { Value: { } value }:
                return string.IsNullOrWhiteSpace(value) ? [] : [value.Trim()];
            case YamlSequenceNode list:
                var texts = new List<string>();
                foreach (var item in list)
                {
                    if (item is YamlScalarNode { Value: { } text })
                    {
                        texts.Add(text.Trim());
                    }
                    else
                    {
                        Refuse(item, $"\"{key}\" must be a list of texts; put one that holds a colon in quotation marks");
                    }
                }

                return texts;
            case { } node:
                Refuse(node, $"\"{key}\" must be a list of texts");
                return [];
            default:
                return [];
        }
    }

    public void Warn(YamlNode node, string message) => _mistakes.Add(At(node, message) with { IsWarning = true });

    public string? Refuse(YamlNode node, string message)
    {
        _mistakes.Add(At(node, message));
        return null;
    }

    public YamlNode? Find(string key) => _map.Children.FirstOrDefault(child => child.Key is YamlScalarNode { Value: { } name } && name == key).Value;

    private static YamlMappingNode? Parse(string file, string yaml, List<KnowledgeMistake> mistakes)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode map }])
            {
                return map;
            }

            mistakes.Add(new KnowledgeMistake(file, 2, 1, "the front matter must be lines of \"key: value\""));
        }
        catch (YamlException exception)
        {
            mistakes.Add(new KnowledgeMistake(file, (int)exception.Start.Line, (int)exception.Start.Column, $"the front matter is not YAML: {exception.Message}"));
        }

        return null;
    }

    private KnowledgeMistake At(YamlNode node, string message) => new(_file, (int)node.Start.Line, (int)node.Start.Column, message);
}
