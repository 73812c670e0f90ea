using System.Collections.Concurrent;
using ContactBot.Simulator.Messaging.Messages;

namespace ContactBot.Simulator.Messaging.Numbers;

/// <summary>The numbers of the account. Thread safe.</summary>
internal sealed class SenderNumbers
{
    private const string MessagePath = "/twilio/messages";
    private readonly ConcurrentDictionary<string, SenderNumber> _numbers;
    private readonly SimulatorAddress _address;

    public SenderNumbers(SimulatorNumbers numbers, SimulatorAddress address, Sids sids)
    {
        _address = address;
        _numbers = new(new[] { new SenderNumber(numbers.Sms, sids.New("PN")), new SenderNumber(numbers.WhatsApp, sids.New("XE")) }
            .ToDictionary(number => number.Address));
    }

    public IReadOnlyList<SenderNumber> All => [.. _numbers.Values.OrderBy(number => number.Address, StringComparer.Ordinal)];

    public SenderNumber? Find(string address) => _numbers.GetValueOrDefault(address);

    /// <summary>The one that a Messaging Service sends from.</summary>
    public string For(MessageChannel channel) => All.First(number => IsWhatsApp(number) == (channel == MessageChannel.WhatsApp)).Address;

    public Uri WebhookOf(SenderNumber number) => number.MessageUrl ?? new Uri(_address.Webhooks, MessagePath);

    public bool TryUpdate(SenderNumber number)
    {
        if (!_numbers.ContainsKey(number.Address))
        {
            return false;
        }

        _numbers[number.Address] = number;
        return true;
    }

    public static bool IsWhatsApp(SenderNumber number) => number.Sid.StartsWith("XE", StringComparison.Ordinal);
}
