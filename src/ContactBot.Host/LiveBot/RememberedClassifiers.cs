using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using ContactBot.Understanding.Intents;

namespace ContactBot.Host.LiveBot;

/// <summary>Trains each set of sentences once, so that loading dialogs again is quick where their sentences have not changed. Thread safe.</summary>
internal sealed class RememberedClassifiers(IIntentClassifierFactory factory) : IIntentClassifierFactory
{
    // More than the languages and recognizers of a bot; old versions must not pile up.
    private const int Capacity = 32;

    private readonly ConcurrentDictionary<string, Lazy<IIntentClassifier>> _known = new(StringComparer.Ordinal);

    public IIntentClassifier Train(string language, IReadOnlyList<LabelledUtterance> utterances)
    {
        var key = KeyOf(language, utterances);
        if (_known.Count >= Capacity && !_known.ContainsKey(key))
        {
            _known.Clear();
        }

        return _known.GetOrAdd(key, _ => new Lazy<IIntentClassifier>(() => factory.Train(language, utterances))).Value;
    }

    private static string KeyOf(string language, IReadOnlyList<LabelledUtterance> utterances)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(language);
        foreach (var (intent, text) in utterances)
        {
            Append(intent);
            Append(text);
        }

        return Convert.ToHexString(hash.GetHashAndReset());

        void Append(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + '\0'));
    }
}
