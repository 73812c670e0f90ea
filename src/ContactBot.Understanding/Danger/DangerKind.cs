namespace ContactBot.Understanding.Danger;

/// <summary>What puts persons in danger.</summary>
public enum DangerKind
{
    /// <summary>Fire, gas, explosion, collapse, flood.</summary>
    Disaster,

    /// <summary>Somebody is ill or hurt and needs help at once.</summary>
    Medical,

    /// <summary>Somebody is attacked or threatened.</summary>
    Violence,

    /// <summary>Somebody wants to die.</summary>
    Suicide,
}
