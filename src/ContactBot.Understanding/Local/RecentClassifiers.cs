using System.Security.Cryptography;
using System.Text;
using ContactBot.Understanding.Intents;

namespace ContactBot.Understanding.Local;

/// <summary>The classifiers that were trained last, by what they were trained with. Thread safe.</summary>
internal sealed class RecentClassifiers
{
    private const int Most = 8;

    private readonly Lock _lock = new();
    private readonly OrderedDictionary<string, Lazy<IIntentClassifier>> _classifiers = new(StringComparer.Ordinal);

    /// <summary>The classifier of the same sentences, or a new one; two who ask at the same time get one.</summary>
    public IIntentClassifier GetOrTrain(string language, IReadOnlyList<LabelledUtterance> utterances, Func<IIntentClassifier> train)
    {
        var key = KeyOf(language, utterances);
        Lazy<IIntentClassifier> classifier;
        lock (_lock)
        {
            if (!_classifiers.Remove(key, out var known))
            {
                known = new Lazy<IIntentClassifier>(train);
                if (_classifiers.Count == Most)
                {
                    _classifiers.RemoveAt(0);
                }
            }

            _classifiers.Add(key, classifier = known);
        }

        return classifier.Value;
    }

    private static string KeyOf(string language, IReadOnlyList<LabelledUtterance> utterances)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, language);
        foreach (var utterance in utterances)
        {
            Append(hash, utterance.Intent);
            Append(hash, utterance.Text);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0]);
    }
}
